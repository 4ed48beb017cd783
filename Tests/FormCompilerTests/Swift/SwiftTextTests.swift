@testable import FormEmitters
import Testing

/// Texts of a definition stay texts, whatever they hold.
@Suite struct SwiftTextTests {
  @Test(arguments: [
    ("a\"b", #""a\"b""#), (#"\(exit(1))"#, #""\\(exit(1))""#), ("a\nb\tc\r", #""a\nb\tc\u{D}""#),
    ("\u{2028}\u{2029}\u{85}", #""\u{2028}\u{2029}\u{85}""#), ("\u{202E}x", #""\u{202E}x""#), ("\0", #""\u{0}""#),
    ("\u{301}e", #""\u{301}e""#), ("été 🎉", "\"été 🎉\""), ("a\u{A0}b", #""a\u{A0}b""#), (#"""""#, #""\"\"\"""#),
  ])
  func literalsAreClosedByTheirQuoteAlone(text: String, literal: String) {
    #expect(SwiftText.literal(text) == literal)
  }

  @Test func commentsEndWithTheirLines() {
    let hostile = "*/ fatalError()\nimport Foundation\r\n\u{2028}x\u{2029}y\u{B}z\u{C}\u{85}let a = 1\0\u{202E}"
    let lines = SwiftText.comment([hostile, nil, "  ", "\ta\tb "], indent: 2)
    #expect(
      lines == [
        "  /// */ fatalError()", "  /// import Foundation", "  /// x", "  /// y", "  /// z",
        #"  /// let a = 1\u{0}\u{202E}"#, "  ///", "  /// a b",
      ]
    )
  }
}
