package import FormSource

/// What reading a text gave.
package struct JSONReading: Hashable, Sendable {
  /// Nil where a problem stopped the reading.
  package let node: JSONNode?
  /// In the order of their discovery; the one that stopped the reading is the last.
  package let problems: [JSONProblem]
  /// How many more there are than the limits list.
  package let unlistedProblems: Int

  package init(node: JSONNode?, problems: [JSONProblem], unlistedProblems: Int = 0) {
    self.node = node
    self.problems = problems
    self.unlistedProblems = unlistedProblems
  }
}

/// Reads JSON strictly as RFC 8259 has it, in UTF-8: no comments, no trailing commas, no other numbers.
///
/// Nothing is thrown: what is wrong are problems in the result. Time and memory grow in proportion to the text.
package enum JSONReader {
  /// The one value of a text.
  package static func read(_ bytes: [UInt8], source: SourceID, limits: JSONLimits = .standard) -> JSONReading {
    read(bytes, range: 0..<bytes.count, source: source, limits: limits)
  }

  /// The one value of a part of a text, such as a line of JSON Lines; what of `range` lies outside the text is ignored.
  ///
  /// Spans count from the beginning of the whole text; the limit of size is that of the part.
  package static func read(
    _ bytes: [UInt8],
    range: Range<Int>,
    source: SourceID,
    limits: JSONLimits = .standard
  ) -> JSONReading {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(buffer, range, source, limits)
      return parser.parse()
    }
  }
}
