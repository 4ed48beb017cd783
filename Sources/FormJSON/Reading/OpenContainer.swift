import FormSource

/// An array or object of the tree whose end has not been read yet.
struct OpenContainer {
  let isObject: Bool
  /// The offset of its bracket.
  let start: Int
  /// The index of its first part in the shared array of elements or members.
  let firstPart: Int
  /// The name whose value is being read.
  var name = ""
  var nameSpan: ByteSpan
}
