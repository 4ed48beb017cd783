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
    let local = (Self.days(before: day) * 24 + hour) * 3600 + minute * 60
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
  package var seconds: Int { Self.quotient(milliseconds, 1000) }

  /// The day in Paris.
  package var day: CalendarDate { Self.day(Self.quotient(local, 86400)) }

  /// As ISO 8601 has it, with the difference between Paris and UTC: `2026-08-06T19:25:31.998+02:00`.
  package var text: String {
    let second = local - Self.quotient(local, 86400) * 86400
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }.joined(separator: ":")
    return "\(day.text)T\(clock).\(Self.padded(milliseconds - seconds * 1000, 3))+0\(offset / 3600):00"
  }

  /// Since the beginning of 1970, as clocks in Paris show it.
  private var local: Int { seconds + offset }

  private var offset: Int { Self.isSummer(seconds) ? 7200 : 3600 }

  /// Summer time runs from one in the morning (UTC) on the last Sunday of March until the same hour on that of October
  /// (directive 2000/84/EC).
  private static func isSummer(_ seconds: Int) -> Bool {
    let year = day(quotient(seconds, 86400)).year
    return (change(year, 3)..<change(year, 10)).contains(seconds)
  }

  private static func change(_ year: Int, _ month: Int) -> Int {
    let last = days(1 + month, year) - 1
    // The first day of 1970 was a Thursday.
    let sunday = last - (((last + 4) % 7) + 7) % 7
    return sunday * 86400 + 3600
  }

  private static func days(before day: CalendarDate) -> Int { days(day.month, day.year) + day.day - 1 }

  /// The days from 1970 to the first of a month (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
  private static func days(_ month: Int, _ year: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = quotient(year, 400)
    let ofEra = year - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private static func day(_ days: Int) -> CalendarDate {
    let shifted = days + 719_468
    let era = quotient(shifted, 146_097)
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard let day = CalendarDate(year: year, month: month, day: ofYear - (153 * shiftedMonth + 2) / 5 + 1) else {
      preconditionFailure("a count of days is a day")
    }
    return day
  }

  /// Rounded down, also below zero.
  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
