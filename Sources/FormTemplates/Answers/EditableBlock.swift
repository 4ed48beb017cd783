/// A block that a vendor’s answers either leave to its clients or fill in for them.
package enum EditableBlock: String, CaseIterable, Sendable {
  case scopes
  case modalities

  /// The name of the block, in definitions and forms.
  var name: String { rawValue }
  /// The key of the answers that says which.
  var key: String { "\(rawValue)_editable" }
}
