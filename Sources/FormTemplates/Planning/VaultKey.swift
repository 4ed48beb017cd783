package import FormSource

/// A key of the vault that somebody has to fill before the form goes out. Its value stands nowhere.
package struct VaultKey: Hashable, Sendable {
  package let name: String
  /// What is to be deposited.
  package let words: Words
  /// The vendor’s other forms that read the same key: it may be filled already.
  package let sharedWith: [String]
}
