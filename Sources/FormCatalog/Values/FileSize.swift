/// The largest size of a file, as it is written: `10 MB`.
package enum FileSize {
  /// The units, with their bytes: binary, as Rails counts them.
  private static let units = [("KB", 1024), ("Ko", 1024), ("MB", 1_048_576), ("Mo", 1_048_576)]

  /// What a size looks like, as a regular expression for JSON Schema.
  package static let pattern = "^ *0*[1-9][0-9]* +(\(units.map(\.0).joined(separator: "|"))) *$"

  /// The number of bytes; nil if that is not a size.
  package static func bytes(_ text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[0]),
      (1..<1 << 40).contains(number)
    else { return nil }
    return units.first { $0.0 == parts[1] }.map { number * $0.1 }
  }

  /// The size that was probably meant: with the unit or the space that is missing; nil where there is no number.
  static func meant(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    let unit = text.dropFirst(digits.count).filter { !$0.isWhitespace }.lowercased()
    if unit.isEmpty { return "\(digits) MB" }
    let known = units.first { $0.0.lowercased() == unit } ?? units.first { $0.0.lowercased().first == unit.first }
    return known.map { "\(digits) \($0.0)" }
  }
}
