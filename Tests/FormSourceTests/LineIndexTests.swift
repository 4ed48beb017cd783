import FormSource
import FormTestSupport
import Testing

@Suite struct LineIndexTests {
  /// The text up to the mark, and the line and column of the mark.
  @Test(
    arguments: [
      ("⟦a⟧bc", 1, 1),
      ("ab⟦c⟧", 1, 3),
      ("ab\n⟦c⟧", 2, 1),
      ("ab\r\nc⟦d⟧", 2, 2),
      ("ab\rc⟦d⟧", 1, 5),
      ("é⟦à⟧", 1, 2),
      ("😀⟦x⟧", 1, 2),
      ("\u{FEFF}⟦a⟧", 1, 1),
      ("\u{FEFF}a\n⟦b⟧", 2, 1),
      ("a\u{2028}⟦b⟧", 1, 3),
      ("a\n⟦⟧", 2, 1),
    ] as [(String, Int, Int)]
  )
  func countsLinesAndCodePoints(_ marked: String, _ line: Int, _ column: Int) {
    let text = MarkedText(marked)
    let position = LineIndex(text.bytes).position(of: text.range.lowerBound)
    #expect(position.line == line)
    #expect(position.column == column)
    #expect(position.offset == text.range.lowerBound)
  }

  /// Beyond a few thousand bytes, columns are counted from blocks.
  @Test func countsTheColumnsOfALongLine() {
    let text = "première ligne\n" + String(repeating: "aé😀", count: 3000) + "\nla dernière"
    let index = LineIndex(Array(text.utf8))
    var offset = 0
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if offset % 97 == 0 {
        let position = index.position(of: offset)
        #expect(position.line == line && position.column == column, "at \(offset)")
      }
      offset += String(scalar).utf8.count
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
  }

  @Test func linesAreGivenWithoutTheirEnds() {
    let index = LineIndex(Array("a\r\nbc\n".utf8))
    #expect(index.range(ofLine: 1) == 0..<1)
    #expect(index.range(ofLine: 2) == 3..<5)
    #expect(index.range(ofLine: 3) == 6..<6)
    #expect(index.range(ofLine: 4) == nil)
    #expect(index.range(ofLine: 0) == nil)
  }

  @Test func anOffsetBeyondTheEndIsTheEnd() {
    #expect(LineIndex(Array("ab".utf8)).position(of: 99).column == 3)
  }
}
