#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads and writes bytes on an open descriptor of any kind.
enum Stream {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Reads the bytes that are available, up to the length of `buffer`, and waits for the first; 0 at the end.
  static func read(_ number: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      do {
        return try checked { platformRead(number, buffer) }
      } catch {
        guard error == .wouldBlock else { throw error }
        try wait(number, for: Int16(POLLIN))
      }
    }
  }

  /// Reads bytes until there are as many as wanted, the end is reached or `goesOn` says no; it is asked before each
  /// further read, with the number of bytes so far.
  /// - Returns: the bytes, and whether the end was reached.
  static func read(
    _ number: Int32,
    atMost count: Int,
    while goesOn: (Int) -> Bool = { _ in true }
  ) throws(SystemError) -> (bytes: [UInt8], isAtEnd: Bool) {
    var failure: SystemError?
    var isAtEnd = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        while filled < count, goesOn(filled) {
          let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled..<count]))
          let read = try read(number, into: rest)
          if read == 0 {
            isAtEnd = true
            break
          }
          filled += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return (bytes, isAtEnd)
  }

  /// Whether ``read(_:into:)`` would return at once, with bytes or at the end.
  static func isReady(_ number: Int32) -> Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// Whether somebody may still read what is written: false once the other end of a pipe is closed.
  static func isRead(_ number: Int32) -> Bool {
    var request = pollfd(fd: number, events: 0, revents: 0)
    return poll(&request, 1, 0) <= 0 || request.revents & Int16(POLLERR | POLLHUP) == 0
  }

  /// Writes all the bytes, in as many pieces as the system requires.
  static func write(_ number: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do {
        let count = try checked { platformWrite(number, UnsafeRawBufferPointer(rebasing: rest)) }
        rest = rest.dropFirst(count)
      } catch {
        guard error == .wouldBlock else { throw error }
        try wait(number, for: Int16(POLLOUT))
      }
    }
  }

  static func write(_ number: Int32, _ bytes: [UInt8]) throws(SystemError) {
    let failure = bytes.withUnsafeBytes { buffer -> SystemError? in
      do throws(SystemError) {
        try write(number, buffer)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  static func isTerminal(_ number: Int32) -> Bool {
    isatty(number) == 1
  }

  /// Makes `write` throw when the reader has gone, instead of ending this program.
  static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Opens each closed one on `/dev/null`, in the direction that it is not used in: it still fails.
  static func reserveStandardStreams() {
    for number in [standardInput, standardOutput, standardError] where fcntl(number, F_GETFD) == -1 {
      // The lowest free number, which is this one.
      _ = open("/dev/null", number == standardInput ? O_WRONLY : O_RDONLY)
    }
  }

  private static func wait(_ number: Int32, for events: Int16) throws(SystemError) {
    var request = pollfd(fd: number, events: events, revents: 0)
    _ = try checked { poll(&request, 1, -1) }
  }
}

// Outside the type, whose own `read` and `write` would shadow the system's.
private func platformRead(_ number: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(number, buffer.baseAddress, buffer.count)
}

private func platformWrite(_ number: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(number, buffer.baseAddress, buffer.count)
}
