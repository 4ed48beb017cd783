package import FormSubmission

/// A moment in time, to the millisecond; written and divided into days as clocks in Paris have it.
package struct Instant: Codable, Hashable, Comparable, Sendable {
  /// Since the beginning of 1970 in UTC.
  package let milliseconds: Int

  package init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// An hour of a day in Paris.
  package init(_ day: CalendarDate, hour: Int = 12, minute: Int = 0) {
    let local = (day.daysSince1970 * 24 + hour) * 3600 + minute * 60
    // Where clocks change, an hour that is there twice is the first.
    let isSummer = Self.isSummer(local - 7200)
    milliseconds = (local - (isSummer ? 7200 : 3600)) * 1000
  }

  package init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  /// Since the beginning of 1970 in UTC.
  package var seconds: Int { milliseconds.dividedDown(by: 1000) }

  /// The day in Paris.
  package var day: CalendarDate { CalendarDate(daysSince1970: local.dividedDown(by: 86400)) }

  /// As ISO 8601 has it, with the difference between Paris and UTC: `2026-08-06T19:25:31.998+02:00`.
  package var text: String {
    let second = local - local.dividedDown(by: 86400) * 86400
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }.joined(separator: ":")
    return "\(day.text)T\(clock).\((milliseconds - seconds * 1000).padded(to: 3))+0\(offset / 3600):00"
  }

  /// Since the beginning of 1970, as clocks in Paris show it.
  private var local: Int { seconds + offset }

  private var offset: Int { Self.isSummer(seconds) ? 7200 : 3600 }

  /// Summer time runs from one in the morning (UTC) on the last Sunday of March until the same hour on that of October
  /// (directive 2000/84/EC).
  private static func isSummer(_ seconds: Int) -> Bool {
    let year = CalendarDate(daysSince1970: seconds.dividedDown(by: 86400)).year
    return (change(year, 3)..<change(year, 10)).contains(seconds)
  }

  private static func change(_ year: Int, _ month: Int) -> Int {
    // Both months have 31 days.
    let last = CalendarDate(year: year, month: month, day: 31)?.daysSince1970 ?? 0
    // The first day of 1970 was a Thursday.
    let sunday = last - (((last + 4) % 7) + 7) % 7
    return sunday * 86400 + 3600
  }
}
