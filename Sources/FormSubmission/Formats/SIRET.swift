/// The SIRET, which identifies an establishment in France (Insee, register SIRENE): the nine digits of the SIREN,
/// then five of the establishment, the last of which is a check digit.
public enum SIRET {
  /// The SIREN of La Poste, which has more establishments than the Luhn checksum leaves room for. The digits of their
  /// SIRETs add up to a multiple of five instead (Insee).
  package static let laPoste = "356000000"

  /// Whether the text is exactly fourteen ASCII digits with a valid checksum: Luhn’s (ISO/IEC 7812-1) or, for La Poste,
  /// a sum of digits that is a multiple of five. Spaces are not accepted.
  public static func isValid(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    guard digits.count == 14, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    // The head office of La Poste follows the common rule, and others may too: either checksum is accepted.
    return luhn(digits) || text.hasPrefix(laPoste) && digits.reduce(0, +) % 5 == 0
  }

  /// Whether the text is exactly nine ASCII digits with a valid checksum, as a SIREN has.
  package static func isSIREN(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    return digits.count == 9 && digits.allSatisfy { (0...9).contains($0) } && luhn(digits)
  }

  private static func luhn(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, item in
      let doubled = item.element * (item.offset % 2 == 0 ? 1 : 2)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
