import FormSource
import Testing

@Suite struct PrintedTextTests {
  @Test(
    arguments: [
      ("une ligne\nune autre\n", "une ligne\nune autre\n"),
      ("a\u{1B}[31mb\rc\td\u{7F}\u{9B}\u{85}\u{2028}\u{202E}", "a·[31mb·c d·····"),
      ("::error::x\n \t\u{A0}::add-mask::y\n:: \n", "·:error::x\n  \u{A0}·:add-mask::y\n·: \n"),
      ("x ::error::y\nURL\u{A0}:: z\n", "x ::error::y\nURL\u{A0}:: z\n"),
      ("a ##[error]b ###[group]", "a #·[error]b ##·[group]"),
      ("## titre\n# [x](y)\n", "## titre\n# [x](y)\n"),
      ("é\u{2003}\u{3000}𝒳\u{200D}\u{E0001}\u{FEFF}#", "é\u{2003}\u{3000}𝒳\u{200D}··#"),
      ("\u{2003}::x\r::y\u{10FFFD}:", "\u{2003}·:x·::y\u{10FFFD}:"),
    ]
  )
  func withoutColours(text: String, expected: String) {
    #expect(printed(text, isColoured: false) == expected)
    #expect(printed(expected, isColoured: false) == expected)
  }

  @Test(
    arguments: [
      ("\u{1B}[1;31merror\u{1B}[0m x\n", "\u{1B}[1;31merror\u{1B}[0m x\n"),
      ("\u{1B}[2J\u{1B}]0;x\u{7}\u{1B}", "·[2J·]0;x··"),
      ("\u{1B}[1;31m::error::x\n", "\u{1B}[1;31m·:error::x\n"),
    ]
  )
  func withColours(text: String, expected: String) {
    #expect(printed(text, isColoured: true) == expected)
  }

  @Test func oneLine() {
    #expect(PrintedText.line("a\r\nb\u{200B}👩\u{200D}💻 é") == "a··b·👩\u{200D}💻 é")
  }

  private func printed(_ text: String, isColoured: Bool) -> String {
    String(decoding: PrintedText.report(text, isColoured: isColoured), as: UTF8.self)
  }
}
