import Testing

@testable import FormHost

@Suite struct ClockTests {
  @Test(arguments: [
    (0, (1970, 1, 1)), (86_399, (1970, 1, 1)), (86_400, (1970, 1, 2)), (-1, (1969, 12, 31)),
    (951_782_400, (2000, 2, 29)), (951_868_800, (2000, 3, 1)), (4_107_456_000, (2100, 2, 28)),
    (4_107_542_400, (2100, 3, 1)), (1_767_225_599, (2025, 12, 31)), (1_767_225_600, (2026, 1, 1)),
  ])
  func days(_ seconds: Int, _ day: Clock.Day) {
    #expect(Clock.day(seconds) == day)
  }
}
