import FormEmitters
import Testing

/// Nothing of a project’s text is read as Markdown, as an address or as a mention.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("a *b* _c_ <b>d</b> [e](f) `g` | # h", "a \\*b\\* \\_c\\_ \\<b\\>d\\</b\\> \\[e\\](f) \\`g\\` \\| \\# h"),
    ("merci @equipe/tous !", "merci `@equipe/tous` \\!"),
    ("écrire à (a@exemple.gouv.fr)", "écrire à (`a@exemple.gouv.fr`)"),
    ("voir «\u{A0}https://exemple.gouv.fr/a_b\u{A0}»", "voir «\u{A0}`https://exemple.gouv.fr/a_b`\u{A0}»"),
    ("www.exemple.gouv.fr, GH-12 et ville#12", "`www.exemple.gouv.fr`, `GH-12` et `ville#12`"),
    ("@a`b``c", "``` @a`b``c ```"),
    ("un\n# deux\r\n- trois", "un \\# deux - trois"),
    ("", ""),
  ])
  func textsAreOnlyTexts(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  /// A bar ends a cell, also where a combining mark follows it.
  @Test func codeStaysInItsCell() {
    #expect(MarkdownText.code("a|b|\u{301}c", isInTable: true) == "`a\\|b\\|\u{301}c`")
  }
}
