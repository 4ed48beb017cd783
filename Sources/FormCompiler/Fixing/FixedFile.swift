package import FormSource

/// A file before and after its corrections.
package struct FixedFile: Sendable {
  /// Relative to the root.
  package let path: String
  package let before: [UInt8]
  package let after: [UInt8]
  /// Of the corrections, in the order in which they were made.
  package let titles: [Words]
}
