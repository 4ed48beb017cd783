import FormSubmission

/// Regular expressions that Python, Rust and JavaScript read alike: classes spelled out, no `\\d`, no `\\s`.
enum PortablePattern {
  /// The white space of Unicode, as a class without brackets.
  static let space = BlankText.ranges.map { range in
    let (first, last) = (text(range.lowerBound), text(range.upperBound))
    return first == last ? first : "\(first)-\(last)"
  }.joined()

  /// Something else than white space.
  static let notBlank = "[^\(space)]"

  /// A whole number as the language takes it from a text.
  static let wholeNumber = "-?[0-9]{1,\(FieldValue.mostDigits)}"

  /// The expression, at both ends.
  static func anchored(_ expression: String) -> String { "^(?:\(expression))$" }

  private static func text(_ code: UInt32) -> String {
    Unicode.Scalar(code).map { String(Character($0)) } ?? ""
  }
}

/// Expressions for whole numbers written in digits, leading zeros allowed, on one side of a bound.
enum NumberPattern {
  static func atLeast(_ bound: Int) -> String {
    let bound = reachable(bound)
    return bound > 0 ? digits(atLeast: bound) : "[0-9]+|-\(digits(atMost: -bound))"
  }

  static func atMost(_ bound: Int) -> String {
    let bound = reachable(bound)
    return bound >= 0 ? "-[0-9]+|\(digits(atMost: bound))" : "-\(digits(atLeast: -bound))"
  }

  static func exactly(_ number: Int) -> String {
    let number = reachable(number)
    return number == 0 ? "-?0+" : "\(number < 0 ? "-" : "")0*\(abs(number))"
  }

  /// No number of the language lies beyond: a bound that does is as good as the next one.
  static func reachable(_ bound: Int) -> Int {
    min(max(bound, -FieldValue.greatestNumber - 1), FieldValue.greatestNumber + 1)
  }

  private static func digits(atLeast bound: Int) -> String {
    let digits = Array(String(bound).utf8).map { Int($0) - 0x30 }
    var ways = ["[1-9][0-9]{\(digits.count),}"]
    for (place, digit) in digits.enumerated() where digit < 9 {
      ways.append(prefix(digits, place) + oneOf(digit + 1, 9) + any(digits.count - place - 1))
    }
    ways.append(String(bound))
    return "0*(?:\(ways.joined(separator: "|")))"
  }

  /// An empty text matches too: what a number looks like is said apart.
  private static func digits(atMost bound: Int) -> String {
    let digits = Array(String(bound).utf8).map { Int($0) - 0x30 }
    var ways = digits.count > 1 ? ["[0-9]{0,\(digits.count - 1)}"] : []
    for (place, digit) in digits.enumerated() where digit > 0 {
      ways.append(prefix(digits, place) + oneOf(0, digit - 1) + any(digits.count - place - 1))
    }
    ways.append(String(bound))
    return "0*(?:\(ways.joined(separator: "|")))"
  }

  private static func prefix(_ digits: [Int], _ count: Int) -> String { digits.prefix(count).map(String.init).joined() }

  private static func oneOf(_ low: Int, _ high: Int) -> String { low == high ? "\(low)" : "[\(low)-\(high)]" }

  private static func any(_ count: Int) -> String { count == 0 ? "" : "[0-9]{\(count)}" }
}

/// Expressions for days written `YYYY-MM-DD` on one side of a bound; days compare as their texts do.
enum DatePattern {
  static func after(_ date: CalendarDate, orOn isInclusive: Bool) -> String {
    ways(date, isInclusive) { $0 < 9 ? "[\($0 + 1)-9]" : nil }
  }

  static func before(_ date: CalendarDate, orOn isInclusive: Bool) -> String {
    ways(date, isInclusive) { $0 > 0 ? "[0-\($0 - 1)]" : nil }
  }

  private static func ways(_ date: CalendarDate, _ isInclusive: Bool, _ beyond: (Int) -> String?) -> String {
    let text = Array(date.text.utf8)
    var ways = isInclusive ? [date.text] : []
    for (place, byte) in text.enumerated() where byte != UInt8(ascii: "-") {
      guard let sign = beyond(Int(byte) - 0x30) else { continue }
      let rest = text[(place + 1)...].map { $0 == UInt8(ascii: "-") ? "-" : "[0-9]" }.joined()
      ways.append(String(decoding: text[..<place], as: UTF8.self) + sign + rest)
    }
    // Nothing lies before the first day, nor after the last: an expression that no text matches.
    return ways.isEmpty ? "[0-9][a-z]" : ways.joined(separator: "|")
  }
}
