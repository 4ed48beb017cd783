extension Violation {
  /// The field or box that it is about; nil if it is about the whole submission.
  package var fieldName: String? {
    // By bytes, which are found much faster than characters.
    let tokens = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    return (tokens.count > 1 ? tokens[1] : tokens.first).map { Substring($0).unescapedForPointer }
  }
}
