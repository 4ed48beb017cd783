import FormJSON
import FormSource
import Testing

@Suite struct LinesTests {
  private static let text = Array("{\"é\":1}\n[2,3]\r\n\n\"x\ny\" z".utf8)

  @Test(
    arguments: [
      (0..<8, []),
      (9..<14, []),
      (9..<15, []),
      (16..<16, [JSONProblem(.empty, at: ByteSpan(source, 16, 16))]),
      (17..<19, [JSONProblem(.unexpectedEnd, at: ByteSpan(source, 19, 19))]),
      (17..<24, [JSONProblem(.controlCharacterInString, at: ByteSpan(source, 19, 20))]),
      (9..<13, [JSONProblem(.unexpectedEnd, at: ByteSpan(source, 13, 13))]),
      // In the middle of the two bytes of é.
      (1..<3, [JSONProblem(.invalidUTF8, at: ByteSpan(source, 2, 3))]),
      (0..<15, [JSONProblem(.trailingContent, at: ByteSpan(source, 9, 14))]),
      (10..<11, []),
    ] as [(Range<Int>, [JSONProblem])]
  )
  func spansCountFromTheWholeText(range: Range<Int>, expected: [JSONProblem]) {
    let reading = JSONReader.read(Self.text, range: range, source: source)
    #expect(reading.problems == expected)
    if expected.isEmpty {
      var end = range.upperBound
      if Self.text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      #expect(reading.node?.span == ByteSpan(source, range.lowerBound, end))
    }
  }

  @Test func rangesOutsideTheTextAreCut() {
    #expect(JSONReader.read(Array("12".utf8), range: -5..<99, source: source).clean?.integer == 12)
    #expect(JSONReader.read(Array("12".utf8), range: 5..<9, source: source).problems.map(\.kind) == [.empty])
    #expect(JSONReader.read([], range: 0..<0, source: source).problems.map(\.kind) == [.empty])
  }

  @Test func markAtTheBeginningOfALine() {
    let bytes = Array("1\n\u{FEFF}2".utf8)
    let reading = JSONReader.read(bytes, range: 2..<bytes.count, source: source)
    #expect(reading.problems == [JSONProblem(.byteOrderMark, at: ByteSpan(source, 2, 5))])
    #expect(reading.node?.integer == 2)
  }
}
