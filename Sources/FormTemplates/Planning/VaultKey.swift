package import FormSource

/// A key of the vault that must be filled before the form is published. Its value is written nowhere.
package struct VaultKey: Hashable, Sendable {
  package let name: String
  /// What must be deposited.
  package let words: Words
  /// The vendor’s other forms that use the same key, which may thus be filled already.
  package let sharedWith: [String]
}
