package import FormSource

/// What an answer wants behind a key of the vault. The value itself never comes out, only a fingerprint of it.
package struct VaultDeposit: Sendable {
  package let key: String
  /// What is deposited.
  package let words: Words
  /// The vendor’s other forms that read the key.
  package let sharedWith: [String]
  /// As it is compared: two ways to write a number or an address are one.
  private let value: String

  init(key: String, words: Words, sharedWith: [String], value: String) {
    self.key = key
    self.words = words
    self.sharedWith = sharedWith
    self.value = Self.comparable(value)
  }

  /// Whether it is a value that is wanted behind the key.
  func holds(_ other: String) -> Bool { value == Self.comparable(other) }

  /// Whether another answer wants the same value.
  func isSame(as other: VaultDeposit) -> Bool { value == other.value }

  /// A phone number with its digits alone, those of France with their zero; anything else in lower case.
  static func comparable(_ value: String) -> String {
    guard AnswerCheck.phone(value, mobile: false) == nil else { return value.lowercased() }
    let digits = String(value.filter(\.isASCII).filter(\.isNumber))
    let international = value.hasPrefix("+") ? digits : digits.hasPrefix("00") ? String(digits.dropFirst(2)) : nil
    guard let international, international.hasPrefix("33") else { return digits }
    let national = international.dropFirst(2)
    return national.hasPrefix("0") ? String(national) : "0\(national)"
  }

  /// The fingerprint of the key and its value: the same value behind two keys has two fingerprints.
  package func fingerprint(_ digest: ([UInt8]) -> String) -> String { digest(Array("\(key)\0\(value)".utf8)) }
}
