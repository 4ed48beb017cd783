import FormJSON
import FormSource
import Testing

@Suite struct ReaderTests {
  /// The value of a text without problems, to compare with what was written.
  static func value(of bytes: [UInt8]) -> JSONValue? {
    JSONReader.read(bytes, source: source).clean.map(value)
  }

  private static func value(_ node: JSONNode) -> JSONValue {
    switch node.content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let literal): Int(literal).map { .integer($0) } ?? .number(literal)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(value))
    case .object(let members): .object(members.map { .init($0.name, value($0.value)) })
    }
  }

  @Test(
    arguments: [
      nil, true, false, 0, -1, .integer(.max), .integer(.min), .number("-1.5E-3"), "", "l’été\u{2028}\u{0}\"\\😀",
      [], [:], [[[]], [:], [[:]]], ["a": ["b": [1, ["c": "d"], 2]], "e": 3], ["é": 1, "e\u{301}": 2],
    ] as [JSONValue],
    [JSONWriter.Layout.pretty, .compact]
  )
  func readsWhatIsWritten(value: JSONValue, layout: JSONWriter.Layout) {
    #expect(Self.value(of: JSONWriter.write(value, layout)) == value)
  }

  @Test func spansCoverValuesAndNames() throws {
    let text = "\t{ \"été\" : [ 10 , \"x\\n\" ],\r\n\"b\":{}, \"c\":null } "
    let bytes = Array(text.utf8)
    let root = try #require(read(text).clean)
    func shown(_ span: ByteSpan) -> String {
      #expect(span.source == source)
      return String(decoding: bytes[span.range], as: UTF8.self)
    }
    let members = try #require(root.members)
    #expect(root.span == ByteSpan(source, 1, bytes.count - 1))
    #expect(members.map { shown($0.nameSpan) } == ["\"été\"", "\"b\"", "\"c\""])
    #expect(members.map { shown($0.value.span) } == ["[ 10 , \"x\\n\" ]", "{}", "null"])
    #expect(members[0].value.elements?.map { shown($0.span) } == ["10", "\"x\\n\""])
  }

  @Test func looksUpNames() throws {
    let root = try #require(read(#"{"a": {"b": "c"}, "é": true, "n": null, "": 12}"#).clean)
    #expect(root["a"]?["b"]?.string == "c")
    #expect(root["é"]?.bool == true)
    #expect(root["e\u{301}"] == nil)
    #expect(root["n"]?.isNull == true)
    #expect(root[""]?.integer == 12)
    #expect(root["b"] == nil)
    #expect(root["a"]?["b"]?["c"] == nil)
    #expect(root["a"]?.string == nil && root["a"]?.integer == nil && root["a"]?.elements == nil)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("12", 12), ("-1", -1), ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("1.0", nil), ("1e2", nil), ("1E400", nil), ("0.5", nil), ("-0.0", nil),
      ("1E+2", nil), ("1e-2", nil), ("10.25e10", nil), ("0e0", nil),
    ] as [(String, Int?)]
  )
  func numbers(literal: String, integer: Int?) throws {
    let node = try #require(read(literal).clean)
    #expect(node.content == .number(literal: literal))
    #expect(node.integer == integer)
    #expect(read("[\(literal) ,\(literal)]").clean?.elements?.map(\.content) == [node.content, node.content])
  }

  @Test(
    arguments: [
      (#""""#, ""),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0041\u00e9\u00E9\u20AC\u0000""#, "Aéé€\u{0}"),
      (#""a\uD83D\uDE00b""#, "a😀b"),
      (#""\ud800\udc00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
      (#""\uFFFD\uFFFF\uE000\uD7FF""#, "\u{FFFD}\u{FFFF}\u{E000}\u{D7FF}"),
      (
        "\"\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}\"",
        "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
      ),
      ("\"e\u{301}\\n\u{2028}été\"", "e\u{301}\n\u{2028}été"),
    ]
  )
  func strings(text: String, expected: String) {
    #expect(utf8(read(text).clean?.string) == utf8(expected))
  }

  /// The reader looks at eight bytes at once: an end or an escape must be found in each of the eight places.
  @Test(arguments: 0..<20)
  func stringsOfEachLength(count: Int) {
    for plain in [" ", "!", "#", "[", "]", "\u{7F}", "é"] {
      let text = String(repeating: plain, count: count)
      #expect(read("\"\(text)\"").clean?.string == text)
      #expect(read("\"\(text)\\\"\(text)\"").clean?.string == "\(text)\"\(text)")
      #expect(read("\"\(text)\u{1F}01234567\"").problems.map(\.kind) == [.controlCharacterInString])
    }
  }
}
