import FormJSON
import FormSource
import Testing

/// A text in which `⟦` and `⟧` stand around the place that a problem is expected to name.
struct MarkedText: CustomTestStringConvertible, Sendable {
  let bytes: [UInt8]
  let range: Range<Int>
  let testDescription: String

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var bounds: [Int] = []
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" || scalar == "⟧" {
        bounds.append(bytes.count)
      } else {
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    precondition(bounds.count == 2, "two marks are needed: \(marked)")
    self.bytes = bytes
    self.range = bounds[0]..<bounds[1]
    self.testDescription = marked
  }

  var span: ByteSpan { ByteSpan(source, range.lowerBound, range.upperBound) }
}

let source = SourceID(3)

func read(_ text: String, _ limits: JSONLimits = .standard) -> JSONReading {
  JSONReader.read(Array(text.utf8), source: source, limits: limits)
}

extension JSONReading {
  /// The value, where nothing at all is wrong.
  var clean: JSONNode? { problems.isEmpty && unlistedProblems == 0 ? node : nil }
}

/// The bytes of a text, which tell apart what `==` of strings takes for equal.
func utf8(_ text: String?) -> [UInt8]? {
  text.map { Array($0.utf8) }
}
