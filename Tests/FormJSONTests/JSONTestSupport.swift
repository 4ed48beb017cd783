import FormJSON
import FormSource
import FormTestSupport
import Testing

extension MarkedText {
  /// The marked place in the tests' own source.
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
