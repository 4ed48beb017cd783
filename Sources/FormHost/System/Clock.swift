/// The system's clock.
package enum Clock {
  /// A day of the Gregorian calendar: the year, the month from 1, the day of the month from 1.
  package typealias Day = (year: Int, month: Int, day: Int)

  /// The day in UTC.
  package static func today() -> Day {
    day(Surroundings.now())
  }

  /// The Gregorian day of a number of seconds since 1970-01-01T00:00:00Z.
  static func day(_ seconds: Int) -> Day {
    // Years begin in March, so that leap days come last; an era has 400 of them (H. Hinnant, “chrono-compatible
    // low-level date algorithms”).
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }
}
