/// A moment, to the millisecond.
public struct Timestamp: Hashable, Sendable {
  /// Since 1970 began in UTC.
  public let milliseconds: Int

  /// Creates a moment; nil where it is too far away to be counted in milliseconds.
  /// - Parameter seconds: the seconds since 1970 began in UTC.
  public init?(seconds: Int) {
    let (milliseconds, overflows) = seconds.multipliedReportingOverflow(by: 1000)
    if overflows { return nil }
    self.milliseconds = milliseconds
  }

  /// Reads a moment as ISO 8601 and RFC 3339 write it: a day, a time, and the offset from UTC
  /// (`2026-08-06T19:25:31.998+02:00`). Of a fraction of a second, three digits count.
  ///
  /// Nil where the text is anything else, or where there is no such day or time.
  public init?(_ text: String) {
    guard Self.pattern?.matches(text) ?? false else { return nil }
    let bytes = Array(text.utf8)
    func number(_ start: Int, below limit: Int) -> Int? {
      Int(exactDigits: String(decoding: bytes[start..<start + 2], as: UTF8.self)).flatMap { $0 < limit ? $0 : nil }
    }
    // A leap second is the first of the next minute.
    guard let day = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = number(11, below: 24), let minute = number(14, below: 60), let second = number(17, below: 61)
    else { return nil }
    var minutes = (day.daysSince1970 * 24 + hour) * 60 + minute
    if bytes.last != UInt8(ascii: "Z") {
      guard let hours = number(bytes.count - 5, below: 24), let rest = number(bytes.count - 2, below: 60) else {
        return nil
      }
      let offset = hours * 60 + rest
      minutes += bytes[bytes.count - 6] == UInt8(ascii: "-") ? offset : -offset
    }
    let digits = bytes[19] == UInt8(ascii: ".") ? bytes[20...].prefix { 0x30...0x39 ~= $0 }.prefix(3) : []
    let fraction = zip(digits, [100, 10, 1]).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    milliseconds = (minutes * 60 + second) * 1000 + fraction
  }

  /// What such a text looks like, whatever the day and the time; without anchors, as all of ``Pattern``.
  package static let expression =
    "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})"
  private static let pattern = try? Pattern(expression)
}

extension Timestamp: Comparable {
  /// Whether the left moment comes before the right one.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}

extension Timestamp: Decodable {
  /// Decodes the text of a moment.
  /// - Throws: `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Timestamp(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO 8601 time")
    }
    self = moment
  }
}
