package import FormSource

/// Maps the decoded text of a scalar back to the bytes of its source.
///
/// It decodes quotes, escapes, line folding and block indentation a second time, and keeps the text offset of each
/// decoded byte. It is made on demand: most scalars never need it.
package struct ScalarMap: Sendable {
  private let text: SourceText
  private let scalar: SyntaxScalar
  /// The text offset of each decoded byte, and of the end.
  private let offsets: [Int]
  let decoded: [UInt8]

  /// Nil where this decoding does not give the text of the scalar; the caller then uses the whole span.
  package init?(_ scalar: SyntaxScalar, in text: SourceText) {
    self.text = text
    self.scalar = scalar
    var decoder = ScalarDecoder(bytes: text.bytes, raw: scalar.raw)
    decoder.decode(scalar)
    // Line breaks that a block scalar drops or keeps at its end have no part to point to.
    guard decoder.decoded == Array(scalar.text.utf8) || Self.differsInEndOnly(decoder.decoded, scalar) else {
      return nil
    }
    decoded = decoder.decoded
    offsets = decoder.offsets + [decoder.end]
  }

  /// The span in the source of a range of UTF-8 offsets in the decoded text.
  package func span(_ range: Range<Int>) -> ByteSpan {
    let low = offsets[Swift.min(range.lowerBound, offsets.count - 1)]
    guard range.upperBound > range.lowerBound else { return text.span(low, low) }
    // The end of the last byte, not the start of the next one: an escape or a fold may lie between them.
    let last = Swift.min(range.upperBound, offsets.count - 1)
    let high = last == 0 ? low : offsets[last - 1] + width(ofByte: last - 1)
    return text.span(low, Swift.max(low, high))
  }

  /// How many source bytes a decoded byte takes: more than one for an escape.
  private func width(ofByte index: Int) -> Int {
    let next = offsets[index + 1]
    let here = offsets[index]
    guard next > here else { return 1 }
    return text.bytes[here] == UInt8(ascii: "\\") || text.bytes[here] == UInt8(ascii: "'") ? next - here : 1
  }

  private static func differsInEndOnly(_ decoded: [UInt8], _ scalar: SyntaxScalar) -> Bool {
    guard scalar.style == .literal || scalar.style == .folded else { return false }
    let newline = UInt8(ascii: "\n")
    let ours = decoded[..<(decoded.lastIndex { $0 != newline }.map { $0 + 1 } ?? 0)]
    let theirs = Array(scalar.text.utf8)
    return ours.elementsEqual(theirs[..<(theirs.lastIndex { $0 != newline }.map { $0 + 1 } ?? 0)])
  }
}
