import FormJSON
import Testing

@Suite struct WriterTests {
  private static let sample: JSONValue = [
    "b": [1, nil, true, false, "x"],
    "a": ["empty": [], "none": [:], "b": .number("1.50")],
    "": -7,
  ]

  @Test func compact() {
    let text = String(decoding: JSONWriter.write(Self.sample, .compact), as: UTF8.self)
    #expect(text == #"{"b":[1,null,true,false,"x"],"a":{"empty":[],"none":{},"b":1.50},"":-7}"#)
  }

  @Test func pretty() {
    let text = String(decoding: JSONWriter.write(Self.sample, .pretty), as: UTF8.self)
    let expected = """
      {
        "b": [
          1,
          null,
          true,
          false,
          "x"
        ],
        "a": {
          "empty": [],
          "none": {},
          "b": 1.50
        },
        "": -7
      }

      """
    #expect(text == expected)
  }

  @Test(arguments: [([], "[]\n"), ([:], "{}\n"), (nil, "null\n"), ("é", "\"é\"\n")] as [(JSONValue, String)])
  func prettyOfOneLine(value: JSONValue, expected: String) {
    #expect(JSONWriter.write(value, .pretty) == Array(expected.utf8))
  }

  @Test(
    arguments: [
      ("", ""),
      ("\"\\/", #"\"\\/"#),
      ("\u{8}\u{C}\n\r\t", #"\b\f\n\r\t"#),
      ("\u{0}\u{1}\u{B}\u{1F}\u{7F}", #"\u0000\u0001\u000b\u001f\u007f"#),
      ("a\r\nb", #"a\r\nb"#),
      ("\u{2028}", #"\u2028"#),
      ("x\u{2029}\u{2028}y\n\u{2029}", #"x\u2029\u2028y\n\u2029"#),
      ("\u{80}\u{9B}31m\u{9F}", #"\u0080\u009b31m\u009f"#),
      ("a\u{202E}b\u{2066}\u{2069}\u{200E}\u{61C}\u{FEFF}", #"a\u202eb\u2066\u2069\u200e\u061c\ufeff"#),
      // Neighbours that share bytes with those that are escaped.
      (
        "\u{2027}\u{202F}\u{28}\u{A8}\u{20A8}\u{A0}\u{2065}\u{206A}\u{200D}\u{FEFE}\u{61D}’€",
        "\u{2027}\u{202F}\u{28}\u{A8}\u{20A8}\u{A0}\u{2065}\u{206A}\u{200D}\u{FEFE}\u{61D}’€"
      ),
      ("e\u{301}\u{E9}😀\u{FFFD}", "e\u{301}\u{E9}😀\u{FFFD}"),
    ]
  )
  func escapes(text: String, expected: String) {
    #expect(JSONWriter.write(.string(text), .compact) == Array("\"\(expected)\"".utf8))
    #expect(JSONWriter.write(.object([.init(text, nil)]), .compact) == Array("{\"\(expected)\":null}".utf8))
  }

  /// The writer looks at eight bytes at once: an escape must be found in each of the eight places and after them.
  @Test(arguments: 0..<20)
  func escapesAtEachPlace(of place: Int) {
    for (byte, escape) in [("\"", #"\""#), ("\\", #"\\"#), ("\u{1F}", #"\u001f"#), ("\u{0}", #"\u0000"#)] {
      for plain in [" ", "~", "é", "]"] {
        let before = String(repeating: plain, count: place)
        let written = JSONWriter.write(.string(before + byte + "!#[ 9876543210"), .compact)
        #expect(written == Array("\"\(before)\(escape)!#[ 9876543210\"".utf8))
      }
    }
  }

  @Test(
    arguments: [
      (0, "0"), (1, "1"), (-0.0, "-0"), (0.1, "0.1"), (-2.5, "-2.5"), (1e21, "1e+21"),
      (.leastNonzeroMagnitude, "5e-324"), (1_234_567, "1234567"), (.infinity, "null"), (-.infinity, "null"),
      (.nan, "null"),
    ] as [(Double, String)]
  )
  func doubles(number: Double, expected: String) throws {
    let written = JSONWriter.write(.double(number), .compact)
    #expect(written == Array(expected.utf8))
    guard number.isFinite else { return }
    let back = try #require(Double(String(decoding: written, as: UTF8.self)))
    #expect(back.bitPattern == number.bitPattern)
  }

  @Test func appendsToWhatIsThere() {
    var lines: [UInt8] = []
    for value in [1, "a", []] as [JSONValue] {
      JSONWriter.append(value, .compact, to: &lines)
      lines.append(UInt8(ascii: "\n"))
    }
    #expect(lines == Array("1\n\"a\"\n[]\n".utf8))
  }

  @Test func membersKeepTheirOrder() {
    let names = (0..<100).map { "\(($0 * 37) % 100)" }
    let value = JSONValue.object(names.map { .init($0, nil) })
    let back = ReaderTests.value(of: JSONWriter.write(value, .pretty))
    #expect(back == value)
  }

  /// A value that was written before looks as if it were written now, also where it stands deeper than foreseen.
  @Test(arguments: 0..<4)
  func writtenBefore(depth: Int) {
    for value in [Self.sample, [], "é", 1] {
      let once = JSONValue.written(WrittenJSON(value, depth: depth))
      for layout in [JSONWriter.Layout.pretty, .compact] {
        #expect(JSONWriter.write(once, layout) == JSONWriter.write(value, layout))
        #expect(JSONWriter.write(["a": [1, once]], layout) == JSONWriter.write(["a": [1, value]], layout))
      }
    }
  }
}
