import FormJSON
import FormSource
import FormTestSupport
import Testing

@Suite struct ProblemTests {
  private typealias Kind = JSONProblem.Kind

  private static let stopping: [(Kind, [String])] = [
    (
      .unexpectedEnd,
      [
        "[⟦⟧", "{⟦⟧", "[1⟦⟧", "[1,⟦⟧", "[1,\n⟦⟧", #"{"a"⟦⟧"#, #"{"a":⟦⟧"#, #"{"a":1⟦⟧"#, #"{"a":1,⟦⟧"#, #""⟦⟧"#,
        #""é⟦⟧"#, #""\⟦⟧"#, #""\u⟦⟧"#, #""\u00e⟦⟧"#, "[[]⟦⟧",
      ]
    ),
    (.unexpectedCharacter(expected: .value), ["⟦]⟧", "⟦é⟧", "[1,⟦]⟧", "[1,⟦,⟧2]", #"{"a":⟦}⟧"#, "⟦'⟧a'", "⟦/⟧/ x"]),
    (.unexpectedCharacter(expected: .valueOrEnd), ["[⟦,⟧]", "[⟦}⟧", "[[],[ ⟦:⟧"]),
    (.unexpectedCharacter(expected: .name), [#"{"a":1,⟦}⟧"#, #"{"a":1, ⟦b⟧:2}"#]),
    (.unexpectedCharacter(expected: .nameOrEnd), ["{⟦a⟧:1}", "{⟦,⟧}", "{ ⟦]⟧", "{⟦1⟧:2}"]),
    (.unexpectedCharacter(expected: .colon), [#"{"a"⟦,⟧1}"#, #"{"a" ⟦}⟧"#, #"{"a"⟦€⟧1}"#]),
    (.unexpectedCharacter(expected: .commaOrArrayEnd), ["[1 ⟦2⟧]", "[1⟦}⟧", "[1⟦\u{B}⟧]", "[1⟦\u{A0}⟧]"]),
    (.unexpectedCharacter(expected: .commaOrObjectEnd), [#"{"a":1 ⟦"⟧b":2}"#, #"{"a":1⟦]⟧"#, #"{"a":"b"⟦😀⟧"#]),
    (.invalidLiteral, ["⟦tru⟧", "⟦True⟧", "[⟦nulll⟧]", "⟦NaN⟧", "⟦Infinity⟧", "⟦true_⟧", "[⟦undefined⟧,"]),
    (
      .invalidNumber,
      [
        "⟦-⟧", "⟦01⟧", "⟦-01⟧", "⟦00⟧", "⟦1.⟧", "[⟦1.⟧,", "⟦.5⟧", "⟦-.5⟧", "⟦+1⟧", "⟦1e⟧", "⟦1e+⟧", "[⟦1E-⟧]", "⟦1.e2⟧",
        "⟦0x10⟧", "⟦1_000⟧", "⟦1.2.3⟧", "⟦1a⟧", "⟦-Infinity⟧", "⟦1-2⟧",
      ]
    ),
    (
      .invalidEscape,
      [
        #""⟦\x⟧41""#, #""a⟦\'⟧""#, #""⟦\é⟧""#, #""⟦\U⟧0041""#, #""⟦\u⟧""#, #""⟦\u00e⟧g""#, #""⟦\u12⟧"]"#,
        #""⟦\u⟧+041""#, "\"⟦\\\n⟧\"", #"{"⟦\0⟧":1}"#,
      ]
    ),
    (.controlCharacterInString, ["\"a⟦\n⟧\"", "\"⟦\t⟧\"", "\"⟦\u{0}⟧\"", "\"12345678é⟦\u{1F}⟧\"", "{\"⟦\r⟧\n\":1}"]),
    (.trailingContent, ["1 ⟦2⟧", "[]⟦]⟧ \n", "{}\n⟦{}⟧", "null ⟦// fin, voilà⟧\r\n", #""a"⟦"b"⟧"#]),
    (.empty, ["⟦⟧", "⟦ \n\t\r⟧"]),
  ]

  @Test(arguments: stopping.flatMap { kind, texts in texts.map { (kind, MarkedText($0)) } })
  func stops(kind: JSONProblem.Kind, text: MarkedText) {
    let reading = JSONReader.read(text.bytes, source: source)
    #expect(reading.problems == [JSONProblem(kind, at: text.span)])
    #expect(reading.node == nil)
  }

  /// The same mistakes within a larger text, of which the reader must not look at a byte outside the range.
  @Test(arguments: stopping.flatMap { kind, texts in texts.map { (kind, MarkedText($0)) } })
  func stopsWithinARange(kind: JSONProblem.Kind, text: MarkedText) {
    let before = Array("[[\"é".utf8)
    let bytes = before + text.bytes + Array("0\"]1e5\\u".utf8)
    let range = before.count..<before.count + text.bytes.count
    let reading = JSONReader.read(bytes, range: range, source: source)
    let span = ByteSpan(source, text.span.start + before.count, text.span.end + before.count)
    #expect(reading.problems == [JSONProblem(kind, at: span)])
    #expect(reading.node == nil)
  }

  @Test(
    arguments: [
      ([0x80], 1), ([0xBF, 0xBF], 1), ([0xFF], 1), ([0xFE, 0xFF], 1),
      // Overlong forms.
      ([0xC0, 0xAF], 1), ([0xC1, 0x81], 1), ([0xE0, 0x80, 0x80], 1), ([0xE0, 0x9F, 0xBF], 1),
      ([0xF0, 0x80, 0x80, 0x80], 1), ([0xF0, 0x8F, 0xBF, 0xBF], 1),
      // Halves of surrogate pairs, and what is past U+10FFFF.
      ([0xED, 0xA0, 0x80], 1), ([0xED, 0xBF, 0xBF], 1), ([0xF4, 0x90, 0x80, 0x80], 1), ([0xF5, 0x80, 0x80, 0x80], 1),
      // Truncated.
      ([0xC3], 1), ([0xE2, 0x82], 2), ([0xE2, 0x41, 0x42], 1), ([0xF0, 0x9F, 0x98], 3), ([0xF0, 0x9F, 0x41], 2),
    ] as [([UInt8], Int)]
  )
  func malformedUTF8(malformed: [UInt8], count: Int) {
    let quote = UInt8(ascii: "\"")
    let texts: [[UInt8]] = [
      [quote] + malformed + [quote],
      [quote] + malformed,
      Array("[\"été 12345678".utf8) + malformed + Array("12345678\"]".utf8),
      Array("{\"a\\n".utf8) + malformed + Array("\\x\":1}".utf8),
      Array("\"\\".utf8) + malformed + [quote],
      Array("[1, ".utf8) + malformed,
      malformed,
    ]
    for text in texts {
      let start = text.indices.last { text[$0...].starts(with: malformed) } ?? -1
      let reading = JSONReader.read(text, source: source)
      #expect(reading.problems == [JSONProblem(.invalidUTF8, at: ByteSpan(source, start, start + count))], "\(text)")
      #expect(reading.node == nil)
    }
  }

  @Test(
    arguments: [
      (#""⟦\uD83D⟧""#, "\u{FFFD}"), (#""⟦\uDE00⟧""#, "\u{FFFD}"), (#""a⟦\ud83d⟧b""#, "a\u{FFFD}b"),
      (#""⟦\uD83D⟧\u0041""#, "\u{FFFD}A"), (#""⟦\uD83D⟧\uD83D\uDE00""#, "\u{FFFD}😀"),
      (#""\uD83D\uDE00⟦\uDE00⟧""#, "😀\u{FFFD}"), (#""⟦\uDBFF⟧\n""#, "\u{FFFD}\n"),
      (#""⟦\uD83D⟧\\uDE00""#, "\u{FFFD}\\uDE00"),
    ]
  )
  func loneSurrogates(text: String, expected: String) {
    let text = MarkedText(text)
    let reading = JSONReader.read(text.bytes, source: source)
    #expect(reading.problems == [JSONProblem(.loneSurrogate, at: text.span)])
    #expect(utf8(reading.node?.string) == utf8(expected))
  }

  @Test func bothHalvesInTheWrongOrder() {
    let reading = read(#""\uDE00\uD83D""#)
    #expect(reading.problems.map(\.kind) == [.loneSurrogate, .loneSurrogate])
    #expect(reading.problems.map(\.span.range) == [1..<7, 7..<13])
    #expect(reading.node?.string == "\u{FFFD}\u{FFFD}")
  }

  @Test(arguments: ["⟦\u{FEFF}⟧[1]", "⟦\u{FEFF}⟧ \n[1] "])
  func byteOrderMark(text: String) {
    let text = MarkedText(text)
    let reading = JSONReader.read(text.bytes, source: source)
    #expect(reading.problems == [JSONProblem(.byteOrderMark, at: text.span)])
    #expect(reading.node?.elements?.first?.integer == 1)
  }

  @Test func byteOrderMarkElsewhereOrAlone() {
    #expect(read("[\u{FEFF}]").problems.map(\.kind) == [.unexpectedCharacter(expected: .valueOrEnd)])
    #expect(read("\u{FEFF}\u{FEFF}1").problems.map(\.kind) == [.byteOrderMark, .unexpectedCharacter(expected: .value)])
    #expect(read("\u{FEFF}").problems.map(\.kind) == [.byteOrderMark, .empty])
    #expect(read("\"\u{FEFF}\"").clean?.string == "\u{FEFF}")
  }

  @Test func wordsSayWhatIsWrong() {
    let kinds: [JSONProblem.Kind] =
      Self.stopping.map(\.0) + [
        .invalidUTF8, .loneSurrogate, .byteOrderMark, .tooDeep(limit: 7), .tooLarge(limit: 9),
        .duplicateKey(name: "nom", first: ByteSpan(source, 1, 6)),
      ]
    let words = kinds.map { JSONProblem($0, at: .startOfFile(source)).words }
    #expect(Set(words.map(\.french)).count == kinds.count)
    #expect(Set(words.map(\.english)).count == kinds.count)
    #expect(words.allSatisfy { !$0.french.isEmpty && !$0.french.hasSuffix(".") && !$0.english.hasSuffix(".") })
    #expect(words.last?.french == "le nom «\u{A0}nom\u{A0}» figure déjà dans cet objet")
    #expect(words.last?.english == "the name “nom” is already in this object")
  }
}
