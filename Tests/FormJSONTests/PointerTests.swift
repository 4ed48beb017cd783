import FormJSON
import Testing

@Suite struct PointerTests {
  @Test(
    arguments: [
      ("", ""), ("foo", "foo"), ("a/b", "a~1b"), ("m~n", "m~0n"), ("~1", "~01"), ("~~//", "~0~0~1~1"),
      ("~\u{301}/\u{301}é", "~0\u{301}~1\u{301}é"), (" \"\\%", " \"\\%"),
    ]
  )
  func tokens(token: String, escaped: String) {
    #expect(utf8(JSONPointer.escape(token)) == utf8(escaped))
  }

  @Test(arguments: [([], ""), ([""], "/"), (["foo", "0"], "/foo/0"), (["a/b", "", "m~n"], "/a~1b//m~0n")])
  func pointers(tokens: [String], expected: String) {
    #expect(JSONPointer.join(tokens) == expected)
  }
}
