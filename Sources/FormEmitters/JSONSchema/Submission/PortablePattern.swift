import FormSubmission

/// Regular expressions that Python, Rust and JavaScript read alike: classes are spelled out, with no `\\d` or `\\s`.
enum PortablePattern {
  /// Unicode's white space, as the content of a character class.
  static let space = BlankText.ranges.map { range in
    let (first, last) = (text(range.lowerBound), text(range.upperBound))
    return first == last ? first : "\(first)-\(last)"
  }.joined()

  /// A character that is not white space.
  static let notBlank = "[^\(space)]"

  /// A whole number written as text, as the language accepts it.
  static let wholeNumber = "-?[0-9]{1,\(FieldValue.mostDigits)}"

  /// The expression, anchored at both ends.
  static func anchored(_ expression: String) -> String { "^(?:\(withoutDollars(expression)))$" }

  /// The expression with its dollar signs written by their code. All of them are literal (``Pattern``), but fastjsonschema
  /// takes each one that no backslash precedes for the end of the text, even in a character class.
  private static func withoutDollars(_ expression: String) -> String {
    guard expression.utf8.contains(UInt8(ascii: "$")) else { return expression }
    var result: [UInt8] = []
    var isEscaped = false
    for byte in expression.utf8 {
      if byte == UInt8(ascii: "$") {
        if isEscaped { result.removeLast() }
        result += "\\x24".utf8
      } else {
        result.append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func text(_ code: UInt32) -> String {
    Unicode.Scalar(code).map { String(Character($0)) } ?? ""
  }
}

/// Expressions for whole numbers on one side of a bound, written in digits; leading zeros are allowed.
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

  /// The bound, clamped to just outside the range of the language's numbers: no number is beyond that.
  static func reachable(_ bound: Int) -> Int {
    min(max(bound, -FieldValue.greatestNumber - 1), FieldValue.greatestNumber + 1)
  }

  private static func digits(atLeast bound: Int) -> String {
    let digits = Array(String(bound).utf8).map { Int($0) - 0x30 }
    var alternatives = ["[1-9][0-9]{\(digits.count),}"]
    for (place, digit) in digits.enumerated() where digit < 9 {
      alternatives.append(prefix(digits, place) + oneOf(digit + 1, 9) + any(digits.count - place - 1))
    }
    alternatives.append(String(bound))
    return "0*(?:\(alternatives.joined(separator: "|")))"
  }

  /// Also matches an empty text: another expression says what a number looks like.
  private static func digits(atMost bound: Int) -> String {
    let digits = Array(String(bound).utf8).map { Int($0) - 0x30 }
    var alternatives = digits.count > 1 ? ["[0-9]{0,\(digits.count - 1)}"] : []
    for (place, digit) in digits.enumerated() where digit > 0 {
      alternatives.append(prefix(digits, place) + oneOf(0, digit - 1) + any(digits.count - place - 1))
    }
    alternatives.append(String(bound))
    return "0*(?:\(alternatives.joined(separator: "|")))"
  }

  private static func prefix(_ digits: [Int], _ count: Int) -> String { digits.prefix(count).map(String.init).joined() }

  private static func oneOf(_ low: Int, _ high: Int) -> String { low == high ? "\(low)" : "[\(low)-\(high)]" }

  private static func any(_ count: Int) -> String { count == 0 ? "" : "[0-9]{\(count)}" }
}

/// Expressions for days on one side of a bound, written `YYYY-MM-DD`: they compare in the same order as their texts.
enum DatePattern {
  static func after(_ date: CalendarDate, orOn isInclusive: Bool) -> String {
    alternatives(date, isInclusive) { $0 < 9 ? "[\($0 + 1)-9]" : nil }
  }

  static func before(_ date: CalendarDate, orOn isInclusive: Bool) -> String {
    alternatives(date, isInclusive) { $0 > 0 ? "[0-\($0 - 1)]" : nil }
  }

  private static func alternatives(_ date: CalendarDate, _ isInclusive: Bool, _ beyond: (Int) -> String?) -> String {
    let text = Array(date.text.utf8)
    var alternatives = isInclusive ? [date.text] : []
    for (place, byte) in text.enumerated() where byte != UInt8(ascii: "-") {
      guard let sign = beyond(Int(byte) - 0x30) else { continue }
      let rest = text[(place + 1)...].map { $0 == UInt8(ascii: "-") ? "-" : "[0-9]" }.joined()
      alternatives.append(String(decoding: text[..<place], as: UTF8.self) + sign + rest)
    }
    // No day comes before the first or after the last: an expression that no date matches.
    return alternatives.isEmpty ? "[0-9][a-z]" : alternatives.joined(separator: "|")
  }
}
