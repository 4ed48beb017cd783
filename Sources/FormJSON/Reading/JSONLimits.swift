/// What the reader refuses, so that no text can exhaust the machine.
package struct JSONLimits: Hashable, Sendable {
  /// How many arrays and objects may be open at once.
  package let depth: Int
  /// In bytes.
  package let size: Int
  /// How many problems that do not stop the reading are listed; the others are only counted.
  package let problems: Int

  /// What a depth may be at most: nested values are released and compared level by level, each level a call.
  package static let greatestDepth = 1024
  /// The greatest offset that a `ByteSpan` can hold.
  package static let greatestSize = Int(Int32.max)

  /// Limits; each is brought between 0 and the greatest that is possible.
  package init(depth: Int = 256, size: Int = 128 << 20, problems: Int = 1000) {
    self.depth = Swift.min(Swift.max(0, depth), JSONLimits.greatestDepth)
    self.size = Swift.min(Swift.max(0, size), JSONLimits.greatestSize)
    self.problems = Swift.max(0, problems)
  }

  package static let standard = JSONLimits()
}
