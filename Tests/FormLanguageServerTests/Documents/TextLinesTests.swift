import FormLanguageServer
import FormTestSupport
import Testing

@Suite("Lines and columns as the protocol counts them")
struct TextLinesTests {
  private func lines(_ text: String, isOpen: Bool = true) -> TextLines { TextLines(Array(text.utf8), isOpen: isOpen) }

  private func position(_ line: Int, _ character: Int) -> LinePosition {
    LinePosition(line: line, character: character)
  }

  @Test("Lines end with LF, CRLF or CR")
  func ends() {
    let lines = lines("a\nb\r\nc\rd")
    #expect(lines.count == 4)
    #expect([0, 2, 5, 7].map { lines.position(of: $0, .utf16) } == (0..<4).map { position($0, 0) })
    #expect(self.lines("\r\r\n\n").count == 4)
  }

  @Test("Columns count UTF-16 or bytes")
  func columns() {
    let lines = lines("é𝐀x")
    #expect([0, 2, 6, 7].map { lines.position(of: $0, .utf16).character } == [0, 1, 3, 4])
    #expect([0, 2, 6, 7].map { lines.position(of: $0, .utf8).character } == [0, 2, 6, 7])
    #expect([0, 1, 3, 4].map { lines.offset(of: position(0, $0), .utf16) } == [0, 2, 6, 7])
  }

  @Test("Within a character, its beginning")
  func inside() {
    let lines = lines("é𝐀x")
    #expect(lines.offset(of: position(0, 2), .utf16) == 2)
    #expect(lines.offset(of: position(0, 4), .utf8) == 2)
    #expect(lines.position(of: 4, .utf16) == position(0, 1))
    #expect(lines.position(of: 1, .utf8) == position(0, 0))
  }

  @Test("Outside the text, the nearest place of it")
  func outside() {
    let lines = lines("ab\r\ncd")
    #expect(lines.offset(of: position(0, 99), .utf16) == 2)
    #expect(lines.offset(of: position(9, 9), .utf16) == 6)
    #expect(lines.offset(of: position(-1, 5), .utf16) == 0)
    #expect(lines.offset(of: position(1, -5), .utf16) == 4)
    #expect(lines.position(of: 3, .utf16) == position(0, 2))
    #expect(lines.position(of: 999, .utf16) == position(1, 2))
    #expect(lines.position(of: -1, .utf16) == position(0, 0))
  }

  @Test("A byte order mark takes a column only where an editor shows it")
  func mark() {
    #expect(lines("\u{FEFF}a", isOpen: false).position(of: 3, .utf16) == position(0, 0))
    #expect(lines("\u{FEFF}a", isOpen: false).offset(of: position(0, 1), .utf8) == 4)
    #expect(lines("\u{FEFF}a").position(of: 3, .utf16) == position(0, 1))
  }

  @Test(
    "A mark has at least one whole character",
    arguments: [
      ("ab", 0..<0, 0..<1), ("ab", 2..<2, 1..<2), ("a\n\nb", 2..<2, 2..<3), ("", 0..<0, 0..<0), ("é", 1..<1, 0..<2),
      ("a\nb", 1..<1, 0..<1), ("a\nb", 1..<2, 1..<2), ("xé\nb", 1..<2, 1..<3), ("ab\r\n", 0..<4, 0..<4),
      ("ab", 5..<9, 1..<2),
    ]
  )
  func visible(_ text: String, _ range: Range<Int>, _ expected: Range<Int>) {
    #expect(lines(text).visibleRange(range) == expected)
  }

  @Test("There and back, at every character of mixed texts", arguments: [PositionEncoding.utf8, .utf16])
  func roundTrip(_ encoding: PositionEncoding) {
    var random = SplitMix64(state: 1)
    let parts = ["a", "é", "𝐀", "\n", "\r", "\r\n", "👩‍💻", "\u{FEFF}", " "]
    for _ in 0..<200 {
      let text = (0..<12).compactMap { _ in parts.randomElement(using: &random) }.joined()
      let lines = lines(text)
      var offset = 0
      for scalar in text.unicodeScalars {
        // Between CR and LF nothing can stand.
        let isInside = scalar == "\n" && offset > 0 && Array(text.utf8)[offset - 1] == UInt8(ascii: "\r")
        if !isInside {
          #expect(
            lines.offset(of: lines.position(of: offset, encoding), encoding) == offset,
            Comment(rawValue: text.debugDescription)
          )
        }
        offset += String(scalar).utf8.count
      }
    }
  }
}
