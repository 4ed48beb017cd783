/// A day of the Gregorian calendar, written `YYYY-MM-DD` (RFC 3339, full-date).
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// From 0 to 9999 in a date read from a text.
  public let year: Int
  /// From 1 to 12.
  public let month: Int
  /// From 1 to the last day of the month.
  public let day: Int

  /// Creates a date; nil where the day does not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a date; nil where the text is not exactly `YYYY-MM-DD` or the day does not exist.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[0] != bytes[4],
      let year = Int(exactDigits: String(decoding: bytes[0..<4], as: UTF8.self)),
      let month = Int(exactDigits: String(decoding: bytes[5..<7], as: UTF8.self)),
      let day = Int(exactDigits: String(decoding: bytes[8..<10], as: UTF8.self))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Whether the left day comes before the right one.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension CalendarDate {
  /// `YYYY-MM-DD`
  public var text: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// The same day of another month, or its last day where that month is shorter.
  package func adding(months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    let year = count.dividedDown(by: 12)
    return CalendarDate(inYear: year, month: count - year * 12 + 1, day: day)
  }

  /// The last day of a month where it has fewer than `day`.
  private init(inYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = Swift.min(day, Self.length(ofMonth: month, year))
  }

  /// Negative before 1970.
  package var daysSince1970: Int {
    // Years that begin in March: the leap day is then the last of its year.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let leapDays = years.dividedDown(by: 4) - years.dividedDown(by: 100) + years.dividedDown(by: 400)
    return years * 365 + leapDays + (months * 153 + 2) / 5 + day - 719_469
  }

  /// The day that many days after the first one of 1970 (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = shifted.dividedDown(by: 146_097)
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  package var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }

  package var previous: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    return month > 1
      ? CalendarDate(year: year, month: month - 1, day: Self.length(ofMonth: month - 1, year))
      : CalendarDate(year: year - 1, month: 12, day: 31)
  }
}

extension Int {
  /// The digits, with zeros before them up to a width.
  package func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }

  /// The quotient, rounded down also below zero.
  package func dividedDown(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}
