package import FormSource

/// The result of reading a text.
package struct JSONReading: Hashable, Sendable {
  /// The value; nil where a problem stopped reading.
  package let node: JSONNode?
  /// The problems in the order of discovery; one that stopped reading is the last.
  package let problems: [JSONProblem]
  /// How many further problems there are beyond the limit.
  package let unlistedProblems: Int

  package init(node: JSONNode?, problems: [JSONProblem], unlistedProblems: Int = 0) {
    self.node = node
    self.problems = problems
    self.unlistedProblems = unlistedProblems
  }
}

/// A strict JSON reader (RFC 8259, UTF-8): no comments, no trailing commas, no other numbers.
///
/// Nothing is thrown: problems are part of the result. Time and memory are proportional to the size of the text.
package enum JSONReader {
  /// Reads the value of a text.
  package static func read(_ bytes: [UInt8], source: SourceID, limits: JSONLimits = .standard) -> JSONReading {
    read(bytes, range: 0..<bytes.count, source: source, limits: limits)
  }

  /// Reads the value of a part of a text, such as a line of JSON Lines. `range` is clamped to the text.
  ///
  /// Spans are relative to the whole text; the size limit applies to the part.
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
