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
    self.value = AnswerText.comparable(value)
  }

  /// Whether it is a value that is wanted behind the key.
  func holds(_ other: String) -> Bool { value == AnswerText.comparable(other) }

  /// Whether another answer wants the same value.
  func isSame(as other: VaultDeposit) -> Bool { value == other.value }

  /// The fingerprint of the key and its value: the same value behind two keys has two fingerprints.
  package func fingerprint(_ digest: ([UInt8]) -> String) -> String { digest(Array("\(key)\0\(value)".utf8)) }
}
