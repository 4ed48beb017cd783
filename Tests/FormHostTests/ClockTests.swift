import Testing

@testable import FormHost

@Suite struct ClockTests {
  @Test(arguments: [
    (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
    (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"), (4_107_456_000, "2100-02-28"),
    (4_107_542_400, "2100-03-01"), (1_767_225_599, "2025-12-31"), (1_767_225_600, "2026-01-01"),
  ])
  func days(_ seconds: Int, _ day: String) {
    #expect(Clock.day(seconds) == day)
  }
}
