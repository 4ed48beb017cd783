/// Characters that look like a space, or like nothing at all, and that neither YAML nor DataPass takes for one.
extension Unicode.Scalar {
  /// Whether it is seen as a space without being one: no-break spaces, thin spaces.
  package var isFalseSpace: Bool { value >= 0x80 && properties.generalCategory == .spaceSeparator }

  /// Whether it is a false space, or is not seen at all: zero-width spaces, joiners, soft hyphens, byte order marks.
  package var isInvisible: Bool { value >= 0x80 && (isFalseSpace || properties.generalCategory == .format) }

  /// As in `U+00A0`.
  package var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// Without the spaces, true and false ones, that people write between the digits of a number.
  package var withoutSpaces: String {
    String(UnicodeScalarView(unicodeScalars.filter { $0 != " " && !$0.isFalseSpace }))
  }
}
