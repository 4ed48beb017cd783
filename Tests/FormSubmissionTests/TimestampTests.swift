import FormSubmission
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999Z", -1), ("2000-02-29T12:00:00Z", 951_825_600_000),
    ("2026-08-06T19:25:31.998+02:00", 1_786_037_131_998), ("2026-08-06T17:25:31.998Z", 1_786_037_131_998),
    ("2026-08-06T12:55:31.9989-04:30", 1_786_037_131_998), ("2026-03-01T00:00:00.5Z", 1_772_323_200_500),
    ("2016-12-31T23:59:60Z", 1_483_228_800_000), ("0000-01-01T00:00:00Z", -62_167_219_200_000),
    ("9999-12-31T23:59:59Z", 253_402_300_799_000),
  ])
  func aMomentIsCountedInMilliseconds(_ text: String, _ milliseconds: Int) {
    #expect(Timestamp(text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "hier", "2026-08-06", "2026-08-06T19:25:31", "2026-08-06 19:25:31Z", "2026-02-29T00:00:00Z",
    "2026-08-06T24:00:00Z",
    "2026-08-06T19:60:00Z", "2026-08-06T19:25:61Z", "2026-08-06T19:25:31+24:00", "2026-08-06T19:25:31.Z",
    "2026-08-06T19:25:31Z\n", "٢٠٢٦-08-06T19:25:31Z",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func secondsThatCannotBeCountedAreNone() {
    #expect(Timestamp(seconds: 1_786_037_132) == Timestamp("2026-08-06T17:25:32Z"))
    #expect(Timestamp(seconds: .max) == nil)
    #expect(Timestamp(seconds: .min) == nil)
  }

  @Test func earlierMomentsComeFirst() throws {
    let moments = try ["2026-08-06T19:00:00+02:00", "2026-08-06T17:00:00.001Z"].map { try #require(Timestamp($0)) }
    #expect(moments[0] < moments[1])
  }
}

/// Days of other months, as renewals count them.
@Suite struct MonthTests {
  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-12-01", 1, "2027-01-01"), ("2026-05-31", 18, "2027-11-30"),
  ])
  func adding(_ start: String, _ months: Int, _ end: String) {
    #expect(CalendarDate(start)?.adding(months: months).text == end)
  }

  /// However far back: the day exists, and as many months lead forth again.
  @Test func beforeTheFirstYear() throws {
    let start = try #require(CalendarDate("2026-11-01"))
    for months in stride(from: -40_000, through: 40_000, by: 977) {
      let moved = start.adding(months: months)
      #expect((1...12).contains(moved.month) && moved.day == 1)
      #expect(moved.adding(months: -months) == start)
    }
  }
}
