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
    #expect(!Terminal.write(Array("lost".utf8), to: ends.writing))
  }

  @Test func closedDescriptor() throws {
    #expect(!Terminal.write([1], to: -1))
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
    #expect(Terminal.write(bytes, to: ends.writing))
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

  @Test(arguments: [
    (0, 1970, 1, 1), (-1, 1969, 12, 31), (86_399, 1970, 1, 1), (86_400, 1970, 1, 2),
    (951_782_399, 2000, 2, 28), (951_782_400, 2000, 2, 29), (951_868_800, 2000, 3, 1),
    (1_709_164_800, 2024, 2, 29), (1_735_689_599, 2024, 12, 31), (1_735_689_600, 2025, 1, 1),
    (4_107_542_400, 2100, 3, 1), (4_107_542_399, 2100, 2, 28), (-2_203_891_200, 1900, 3, 1),
  ])
  func dates(seconds: Int, year: Int, month: Int, day: Int) {
    #expect(Terminal.date(secondsSince1970: seconds) == (year, month, day))
  }

  /// Against the system's own calendar, each day of four centuries would be many: every 17th is enough to meet all.
  @Test func datesAgreeWithSystem() {
    for day in stride(from: -30_000, to: 60_000, by: 17) {
      var seconds = time_t(day * 86_400 + 43_200)
      var parts = tm()
      gmtime_r(&seconds, &parts)
      let date = Terminal.date(secondsSince1970: Int(seconds))
      #expect(date == (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)))
    }
  }

  @Test func today() {
    #expect(Terminal.currentDate().year >= 2024)
  }
}
