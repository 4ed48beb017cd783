/// The identifier of an establishment: nine digits of the SIREN, five of the establishment (Insee).
public enum SIRET {
  /// La Poste has more establishments than the key allows for: the sum of its digits is a multiple of five instead.
  package static let laPoste = "356000000"

  /// Whether the text is fourteen digits whose key holds (ISO/IEC 7812, Luhn).
  public static func isValid(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    guard digits.count == 14, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    // Its head office follows the common rule, and so may others: either key is right.
    return luhn(digits) || text.hasPrefix(laPoste) && digits.reduce(0, +) % 5 == 0
  }

  private static func luhn(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, item in
      let doubled = item.element * (item.offset % 2 == 0 ? 1 : 2)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
