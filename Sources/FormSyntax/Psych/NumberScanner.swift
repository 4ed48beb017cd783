/// The numeric half of Psych's scalar scanner: dates, times, infinities, symbols, sexagesimals, floats and integers.
struct NumberScanner {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var token: ScalarScanner.Token {
    if isTime { return .time }
    if isDate { return .date }
    switch String(decoding: bytes.prefix(5), as: UTF8.self).lowercased() {
    case ".inf", "+.inf": return .float(.infinity)
    case "-.inf": return .float(-.infinity)
    case ".nan": return .float(.nan)
    default: break
    }
    if bytes[0] == UInt8(ascii: ":") {
      return bytes.count > 1 ? .symbol(symbolName) : .string
    }
    return sexagesimal ?? float ?? integer ?? .string
  }

  /// `:name`, or `:"a name"` without its quotes.
  private var symbolName: String {
    let name = bytes.dropFirst()
    guard name.count > 1, let quote = name.first, quote == name.last,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return String(decoding: name, as: UTF8.self) }
    return String(decoding: name.dropFirst().dropLast(), as: UTF8.self)
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
  }

  private func digits(from start: Int) -> Int {
    var end = start
    while isDigit(end) { end += 1 }
    return end - start
  }

  private func isByte(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: character)
  }

  /// `/^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/`: upstream refuses any date, so the calendar is irrelevant.
  private var isDate: Bool {
    guard digits(from: 0) == 4, isByte(4, "-") else { return false }
    let month = digits(from: 5)
    guard (1...2).contains(month), isByte(5 + month, "-") else { return false }
    let day = digits(from: 6 + month)
    guard (1...2).contains(day), 6 + month + day == bytes.count else { return false }
    return (month == 1 || number(5..<5 + month) <= 12) && (day == 1 || number(6 + month..<6 + month + day) <= 31)
  }

  /// `/^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(\d\d)?))?$/`
  private var isTime: Bool {
    var index = isByte(0, "-") ? 1 : 0
    for (length, separator) in [(4...4, "-"), (1...2, "-"), (1...2, nil)] as [(ClosedRange<Int>, Unicode.Scalar?)] {
      let count = digits(from: index)
      guard length.contains(count) else { return false }
      index += count
      if let separator {
        guard isByte(index, separator) else { return false }
        index += 1
      }
    }
    if isByte(index, "T") || isByte(index, "t") {
      index += 1
    } else {
      let start = index
      index = blanks(from: index)
      guard index > start else { return false }
    }
    let hours = digits(from: index)
    guard (1...2).contains(hours), isByte(index + hours, ":") else { return false }
    index += hours + 1
    guard digits(from: index) == 2, isByte(index + 2, ":"), digits(from: index + 3) == 2 else { return false }
    index += 5
    if isByte(index, ".") { index += 1 + digits(from: index + 1) }
    return index == bytes.count || isZone(from: blanks(from: index))
  }

  private func blanks(from start: Int) -> Int {
    var index = start
    while isByte(index, " ") || isByte(index, "\t") { index += 1 }
    return index
  }

  /// `Z|[-+]\d{1,2}:?(\d\d)?`, to the end.
  private func isZone(from start: Int) -> Bool {
    if isByte(start, "Z") { return start + 1 == bytes.count }
    guard isByte(start, "+") || isByte(start, "-") else { return false }
    let all = digits(from: start + 1)
    if start + 1 + all == bytes.count { return (1...4).contains(all) }
    guard (1...2).contains(all), isByte(start + 1 + all, ":") else { return false }
    let minutes = digits(from: start + 2 + all)
    return (minutes == 0 || minutes == 2) && start + 2 + all + minutes == bytes.count
  }

  private func number(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")) }
  }

  /// `12:30` is 12 × 60² + 30 × 60: for Psych the first part is always hours, however many parts there are.
  private var sexagesimal: ScalarScanner.Token? {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let head = parts.first else { return nil }
    let unsigned = head.hasPrefix("-") || head.hasPrefix("+") ? head.dropFirst() : head
    guard let lead = unsigned.utf8.first, lead.isDigit, unsigned.utf8.allSatisfy({ $0.isDigit || $0 == 0x5F }) else {
      return nil
    }
    var isFloat = false
    for (index, part) in parts.enumerated().dropFirst() {
      var digits = Substring(part)
      if index == parts.count - 1, let dot = part.firstIndex(of: ".") {
        guard part[dot...].dropFirst().utf8.allSatisfy({ $0.isDigit || $0 == 0x5F }) else { return nil }
        isFloat = true
        digits = part[..<dot]
      }
      guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit) else { return nil }
      if digits.utf8.count == 2, let tens = digits.utf8.first, tens > UInt8(ascii: "5") { return nil }
    }
    let weights = [3600.0, 60, 1]
    let values = parts.map { part in Double(part.filter { $0 != "_" }) ?? 0 }
    let total = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    if isFloat { return .float(total) }
    return abs(total) < 9e18 ? .integer(Int(total)) : .string
  }

  /// `/^(?:[-+]?([0-9][0-9_,]*)?\.[0-9]*([eE][+-][0-9]+)?)$/`
  private var float: ScalarScanner.Token? {
    var index = isByte(0, "-") || isByte(0, "+") ? 1 : 0
    let wholeStart = index
    if isDigit(index) {
      while isDigit(index) || isByte(index, "_") || isByte(index, ",") { index += 1 }
    }
    let hasWhole = index > wholeStart
    guard isByte(index, ".") else { return nil }
    let fraction = digits(from: index + 1)
    index += 1 + fraction
    if index < bytes.count {
      guard isByte(index, "e") || isByte(index, "E"), isByte(index + 1, "+") || isByte(index + 1, "-") else {
        return nil
      }
      let exponent = digits(from: index + 2)
      guard exponent > 0, index + 2 + exponent == bytes.count else { return nil }
    }
    guard hasWhole || fraction > 0 else { return nil }
    let literal = String(decoding: bytes.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ",") }, as: UTF8.self)
    return Double(literal).map(ScalarScanner.Token.float)
  }

  /// Psych's `INTEGER_LEGACY`: base 2, 8, 10 and 16, with `_` and `,` between digits.
  private var integer: ScalarScanner.Token? {
    var rest = bytes[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var radix = 10
    if rest.count > 1, rest.first == UInt8(ascii: "0") {
      switch rest[rest.startIndex + 1] {
      case UInt8(ascii: "x"): radix = 16
      case UInt8(ascii: "b"): radix = 2
      default: radix = 8
      }
      rest = rest.dropFirst(radix == 8 ? 1 : 2)
    }
    guard let first = rest.first, radix != 10 || first.isDigit else { return nil }
    var previousIsMark = false
    var digits: [UInt8] = []
    for byte in rest {
      let isMark = byte == UInt8(ascii: "_") || byte == UInt8(ascii: ",")
      if isMark {
        // In base 10 a separator must be between two digits.
        if radix == 10, previousIsMark { return nil }
      } else {
        guard byte.isDigit(inBase: radix) else { return nil }
        digits.append(byte)
      }
      previousIsMark = isMark
    }
    guard !digits.isEmpty, radix != 10 || !previousIsMark else { return nil }
    let text = (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
    if let number = Int(text, radix: radix) { return .integer(number) }
    return radix == 10 ? .bigInteger(text) : .string
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate func isDigit(inBase radix: Int) -> Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self - UInt8(ascii: "0")) < radix
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): radix == 16
    default: false
    }
  }
}
