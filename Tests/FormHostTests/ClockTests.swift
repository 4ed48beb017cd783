import Testing

@testable import FormHost

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct ClockTests {
  @Test(arguments: [
    (0, 1970, 1, 1), (-1, 1969, 12, 31), (86_399, 1970, 1, 1), (86_400, 1970, 1, 2),
    (951_782_399, 2000, 2, 28), (951_782_400, 2000, 2, 29), (951_868_800, 2000, 3, 1),
    (1_709_164_800, 2024, 2, 29), (1_735_689_599, 2024, 12, 31), (1_735_689_600, 2025, 1, 1),
    (4_107_542_400, 2100, 3, 1), (4_107_542_399, 2100, 2, 28), (-2_203_891_200, 1900, 3, 1),
  ])
  func dates(seconds: Int, year: Int, month: Int, day: Int) {
    #expect(Clock.day(seconds) == (year, month, day))
  }

  /// Against the system's own calendar, each day of four centuries would be many: every 17th is enough to meet all.
  @Test func datesAgreeWithSystem() {
    for day in stride(from: -30_000, to: 60_000, by: 17) {
      var seconds = time_t(day * 86_400 + 43_200)
      var parts = tm()
      gmtime_r(&seconds, &parts)
      let date = Clock.day(Int(seconds))
      #expect(date == (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)))
    }
  }

  @Test func today() {
    #expect(Clock.today().year >= 2024)
  }
}
