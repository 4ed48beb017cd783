import Testing

/// A text in which `⟦` and `⟧` stand around places that are expected to be named; the marks are no part of it.
package struct MarkedText: CustomTestStringConvertible, Sendable {
  package let bytes: [UInt8]
  /// The marked places, in the order of their beginnings; UTF-8 bytes, half-open.
  package let ranges: [Range<Int>]
  package let testDescription: String

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧":
        guard let start = open.popLast() else { preconditionFailure("⟧ without ⟦: \(marked)") }
        ranges.append(start..<bytes.count)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "⟦ without ⟧: \(marked)")
    self.bytes = bytes
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    testDescription = marked
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The only marked place.
  package var range: Range<Int> {
    precondition(ranges.count == 1, "one marked place is needed: \(testDescription)")
    return ranges[0]
  }
}
