/// The limits of the reader, so that no text can exhaust the machine.
package struct JSONLimits: Hashable, Sendable {
  /// How many arrays and objects may be open at once.
  package let depth: Int
  /// The greatest size of a text, in bytes.
  package let size: Int
  /// How many values there may be, containers included.
  package let values: Int
  /// The greatest length of a name in an object, in bytes as it is written.
  package let name: Int
  /// How many problems that do not stop reading are listed; further ones are only counted.
  package let problems: Int

  /// The greatest depth possible: nested values are released and compared recursively, one call for each level.
  package static let greatestDepth = 1024
  /// The greatest size possible: the greatest offset of a `ByteSpan`.
  package static let greatestSize = Int(Int32.max)

  /// Creates limits; each is clamped between 0 and the greatest possible.
  package init(
    depth: Int = 256,
    size: Int = 128 << 20,
    values: Int = .max,
    name: Int = .max,
    problems: Int = 1000
  ) {
    self.depth = Swift.min(Swift.max(0, depth), JSONLimits.greatestDepth)
    self.size = Swift.min(Swift.max(0, size), JSONLimits.greatestSize)
    self.values = Swift.max(0, values)
    self.name = Swift.max(0, name)
    self.problems = Swift.max(0, problems)
  }

  package static let standard = JSONLimits()
}
