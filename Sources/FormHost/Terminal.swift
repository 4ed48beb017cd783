/// The output of the command, its environment variables and the date.
package enum Terminal {
  /// Whether a descriptor (1: standard output, 2: standard error) is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    Stream.isTerminal(descriptor)
  }

  /// Writes all the bytes; false when that failed, as when the reader has gone (`datapass … | head`).
  @discardableResult
  package static func writeStandardOutput(_ bytes: [UInt8]) -> Bool {
    write(bytes, to: Stream.standardOutput)
  }

  /// Writes all the bytes; false when that failed.
  @discardableResult
  package static func writeStandardError(_ bytes: [UInt8]) -> Bool {
    write(bytes, to: Stream.standardError)
  }

  /// The value of an environment variable, which may be empty; nil where it is not set.
  package static func environment(_ name: String) -> String? {
    Surroundings.variable(name)
  }

  /// The current date in UTC; months and days count from 1.
  package static func currentDate() -> (year: Int, month: Int, day: Int) {
    date(secondsSince1970: Surroundings.now())
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    _ = brokenPipesAreIgnored
    do {
      try Stream.write(descriptor, bytes)
      return true
    } catch {
      return false
    }
  }

  /// Read before each write, evaluated once.
  private static let brokenPipesAreIgnored: Bool = {
    Stream.ignoreBrokenPipes()
    return true
  }()

  /// The day in the Gregorian calendar of a time in UTC.
  static func date(secondsSince1970 seconds: Int) -> (year: Int, month: Int, day: Int) {
    let secondsInDay = 86_400
    var days = seconds / secondsInDay
    if seconds % secondsInDay < 0 { days -= 1 }
    // Counted from 1 March of the year 0, a leap day is the last day of its year, of its four years and of its four
    // centuries, so that all of these have a fixed length apart from their last day.
    days += 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
