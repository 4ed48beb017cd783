#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Another program that is run to its end: without a shell, and with only the given environment.
struct ChildProcess {
  /// Searched for in `PATH`.
  let program: String
  let arguments: [String]
  let environment: [(name: String, value: String)]

  struct Result {
    /// The exit code of the program; 255 where a signal ended it.
    let status: Int32
    let output: [UInt8]
  }

  /// Runs the program with `input` and collects its output; its standard error is dropped.
  ///
  /// - Parameters:
  ///   - input: the whole of its standard input.
  ///   - limit: the maximum output in bytes, beyond which the program is killed.
  /// - Returns: its exit code and its output.
  /// - Throws: why it could not be started; `EFBIG` beyond the limit.
  func run(input: [UInt8] = [], limit: Int) throws(SystemError) -> Result {
    Stream.ignoreBrokenPipes()
    let (child, writeEnd, readEnd) = try begin()
    do throws(SystemError) {
      let output = try exchange(input, writeEnd, readEnd, limit)
      return Result(status: try wait(for: child), output: output)
    } catch {
      _ = kill(child, SIGKILL)
      _ = try? wait(for: child)
      throw error
    }
  }

  /// Starts the program; whoever calls this waits for its end.
  func begin() throws(SystemError) -> (child: pid_t, input: Descriptor, output: Descriptor) {
    let toChild = try Pipe()
    let fromChild = try Pipe()
    let child = try start(reading: toChild.readEnd.number, writing: fromChild.writeEnd.number)
    do throws(SystemError) {
      try toChild.readEnd.closeNow()
      try fromChild.writeEnd.closeNow()
    } catch {
      _ = kill(child, SIGKILL)
      _ = try? wait(for: child)
      throw error
    }
    return (child, toChild.writeEnd, fromChild.readEnd)
  }

  private func start(reading input: Int32, writing output: Int32) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, Stream.standardInput)
    posix_spawn_file_actions_adddup2(&actions, output, Stream.standardOutput)
    posix_spawn_file_actions_addopen(&actions, Stream.standardError, "/dev/null", O_WRONLY, 0)
    var arguments = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = environment.map { strdup("\($0.name)=\($0.value)") } + [nil]
    defer {
      for text in arguments + environment { free(text) }
    }
    var child: pid_t = 0
    let error = posix_spawnp(&child, program, &actions, nil, &arguments, &environment)
    guard error == 0 else { throw SystemError(error) }
    return child
  }

  /// Writes and reads in turn, whichever is ready: if the program writes output before it has read all its input, each
  /// side would otherwise wait for the other.
  private func exchange(
    _ input: [UInt8],
    _ writeEnd: Descriptor,
    _ readEnd: Descriptor,
    _ limit: Int
  ) throws(SystemError) -> [UInt8] {
    var rest = input[...]
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    _ = try checked { fcntl(writeEnd.number, F_SETFL, O_NONBLOCK) }
    if rest.isEmpty { try writeEnd.closeNow() }
    while true {
      var requests = [pollfd(fd: readEnd.number, events: Int16(POLLIN), revents: 0)]
      if !rest.isEmpty { requests.append(pollfd(fd: writeEnd.number, events: Int16(POLLOUT), revents: 0)) }
      _ = try checked { poll(&requests, nfds_t(requests.count), -1) }
      if requests.count > 1, requests[1].revents != 0 {
        let written = rest.withUnsafeBytes { write(writeEnd.number, $0.baseAddress, $0.count) }
        let error = SystemError.last
        if written >= 0 { rest = rest.dropFirst(written) }
        // The program reads no further; its exit code will say why.
        if written < 0, error != .wouldBlock, error != .interrupted { rest = [] }
        if rest.isEmpty { try writeEnd.closeNow() }
      }
      guard requests[0].revents != 0 else { continue }
      let count = try checked { buffer.withUnsafeMutableBytes { read(readEnd.number, $0.baseAddress, $0.count) } }
      if count == 0 { return output }
      output += buffer[..<count]
      if output.count > limit { throw SystemError.tooLarge }
    }
  }

  private func wait(for child: pid_t) throws(SystemError) -> Int32 {
    var status: Int32 = 0
    _ = try checked { waitpid(child, &status, 0) }
    // `WIFEXITED` and `WEXITSTATUS`, C macros that Swift does not import.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 255
  }
}

/// A pipe: what is written to one end is read from the other.
private struct Pipe {
  let readEnd: Descriptor
  let writeEnd: Descriptor

  init() throws(SystemError) {
    var numbers: [Int32] = [-1, -1]
    _ = try checked { pipe(&numbers) }
    readEnd = Descriptor(owning: numbers[0])
    writeEnd = Descriptor(owning: numbers[1])
    // A child process inherits only the copies made for it.
    for number in numbers { _ = try checked { fcntl(number, F_SETFD, FD_CLOEXEC) } }
  }
}
