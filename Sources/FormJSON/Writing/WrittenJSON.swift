/// A value that stands at the same depth of several documents, and its bytes there.
package final class WrittenJSON: Sendable {
  let value: JSONValue
  /// How many containers are around it.
  let depth: Int
  /// As ``JSONWriter/Layout/pretty`` writes it at that depth.
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
