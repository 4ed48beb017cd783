package import FormSource

/// A file before and after fixes.
package struct FixedFile: Sendable {
  /// Relative to the root.
  package let path: String
  package let before: [UInt8]
  package let after: [UInt8]
  /// The titles of the fixes, in the order in which they were applied.
  package let titles: [Words]
}
