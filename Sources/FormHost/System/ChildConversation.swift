#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Another program that answers one request after the other, as long as this object lives.
final class ChildConversation {
  private let child: pid_t
  private let requests: Descriptor
  private let answers: Descriptor
  /// What has been read and not been asked for.
  private var rest: [UInt8] = []
  private var place = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(_ process: ChildProcess) throws(SystemError) {
    Stream.ignoreBrokenPipes()
    (child, requests, answers) = try process.begin()
  }

  deinit {
    // At the end of its input the program ends too.
    try? requests.closeNow()
    var status: Int32 = 0
    _ = waitpid(child, &status, 0)
  }

  /// Sends a request, which has to be short: the program must be able to take it before it answers.
  func send(_ request: String) throws(SystemError) {
    var bytes = Array(request.utf8)[...]
    while !bytes.isEmpty {
      let count = try checked { bytes.withUnsafeBytes { write(requests.number, $0.baseAddress, $0.count) } }
      bytes = bytes.dropFirst(count)
    }
  }

  /// The next line of the answer, without its line feed.
  func line() throws(SystemError) -> [UInt8] {
    var searched = place
    while true {
      if let end = rest[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { place = end + 1 }
        return Array(rest[place..<end])
      }
      searched = rest.count
      let shift = place
      try readOn()
      searched -= shift - place
    }
  }

  /// The next bytes of the answer.
  func bytes(_ count: Int) throws(SystemError) -> [UInt8] {
    while rest.count - place < count { try readOn() }
    defer { place += count }
    return Array(rest[place..<(place + count)])
  }

  private func readOn() throws(SystemError) {
    rest.removeFirst(place)
    place = 0
    let number = answers.number
    let count = try checked { buffer.withUnsafeMutableBytes { read(number, $0.baseAddress, $0.count) } }
    // It ended in the middle of an answer.
    guard count > 0 else { throw SystemError(EPIPE) }
    rest += buffer[..<count]
  }
}
