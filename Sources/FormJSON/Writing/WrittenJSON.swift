/// A value that is at the same depth in several documents, with its bytes, so that it is written only once.
package final class WrittenJSON: Sendable {
  let value: JSONValue
  /// How many containers are open around it.
  let depth: Int
  /// Its bytes at that depth, in the layout ``JSONWriter/Layout/pretty``.
  let bytes: [UInt8]

  package init(_ value: JSONValue, depth: Int) {
    self.value = value
    self.depth = depth
    bytes = JSONWriter.pretty(value, depth: depth)
  }
}

extension WrittenJSON: Hashable {
  package static func == (left: WrittenJSON, right: WrittenJSON) -> Bool {
    left === right || (left.depth == right.depth && left.value == right.value)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}
