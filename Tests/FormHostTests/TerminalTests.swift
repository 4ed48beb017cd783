import Testing

@testable import FormHost

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct TerminalTests {
  private func openPipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test func goneReader() throws {
    let ends = try openPipe()
    close(ends.reading)
    defer { close(ends.writing) }
    #expect(throws: StreamFailure(SystemError(EPIPE))) { try Terminal.write(Array("lost".utf8), to: ends.writing) }
  }

  @Test func aReaderIsThereUntilItIsGone() throws {
    let ends = try openPipe()
    defer { close(ends.writing) }
    #expect(Stream.isRead(ends.writing))
    close(ends.reading)
    #expect(!Stream.isRead(ends.writing))
    let file = open("/dev/null", O_WRONLY)
    defer { close(file) }
    #expect(Stream.isRead(file))
  }

  @Test func closedDescriptor() throws {
    #expect(throws: StreamFailure(SystemError(EBADF))) { try Terminal.write([1], to: -1) }
  }

  /// More than a pipe holds, through one that refuses to wait: written in pieces.
  @Test(.timeLimit(.minutes(1))) func shortWrites() throws {
    let ends = try openPipe()
    try #require(fcntl(ends.writing, F_SETFL, O_NONBLOCK) == 0)
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let reader = try OtherThread {
      defer { close(ends.reading) }
      return try FileContents(reading: ends.reading, expected: 100, limit: 2_000_000)
    }
    try Terminal.write(bytes, to: ends.writing)
    close(ends.writing)
    #expect(try reader.join() == .bytes(bytes))
  }

  @Test func pipeIsNoTerminal() throws {
    let ends = try openPipe()
    defer {
      close(ends.reading)
      close(ends.writing)
    }
    #expect(!Terminal.isTerminal(ends.writing))
    #expect(!Terminal.isTerminal(-1))
  }

  @Test func environment() {
    #expect(Terminal.environment("PATH")?.isEmpty == false)
    #expect(Terminal.environment("DATAPASS_TESTS_NEVER_SET") == nil)
    #expect(Terminal.environment("PATH\0X") == nil)
  }
}
