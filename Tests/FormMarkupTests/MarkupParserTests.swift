import FormMarkup
import Testing

/// What is wrong in the HTML of a text, and where.
@Suite struct MarkupParserTests {
  @Test(arguments: [
    "Un texte simple",
    "a < b, 3<4 et c>d",
    "<p>Un <strong>mot</strong>.</p><p>Un autre.</p>",
    "<p>Sans fin<p>mais correct",
    "<ul><li>un<li>deux</ul>",
    "<table><tr><td>un<tr><td>deux</table>",
    "ligne<br>ligne<br/>ligne<BR />",
    #"<a href="https://exemple.gouv.fr/?a=1&b=2" target="_blank">lien</a>"#,
    "<a href='/doc/guide.pdf'>lien</a>",
    "<!-- une remarque > avec --> du texte",
    "<h3 class=\"fr-h6\">Titre</h3>",
    "",
    "<",
    "</",
  ])
  func correctTextHasNoProblem(_ text: String) {
    #expect(MarkupParser.parse(text, as: .page).problems == [])
  }

  @Test(arguments: [
    ("<nom de la mairie>", MarkupProblem.Kind.unknownTag("nom"), 0..<18),
    ("un <center>mot</center>", .disallowedTag("center"), 3..<11),
    ("<script>alert(1)</script>", .unsafeTag("script"), 0..<8),
    ("<b onclick=\"x()\">mot</b>", .eventHandler("onclick"), 3..<16),
    ("<a href=\"javascript:x()\">mot</a>", .unsafeAddress, 9..<23),
    ("<a href=\" java\tscript:x()\">mot</a>", .unsafeAddress, 9..<25),
    ("<a href=\"&#106;avascript&colon;x()\">mot</a>", .unsafeAddress, 9..<34),
    ("<a href=\"data:text/html,x\">mot</a>", .unsafeAddress, 9..<25),
    ("un <strong>mot", .unclosed("strong"), 3..<11),
    ("un mot</strong>", .unopened("strong"), 6..<15),
    ("<b>un <i>mot</b>", .misnested("i"), 6..<9),
    ("un mot <a href=\"x", .unterminatedTag, 7..<17),
    ("un <!-- mot", .unterminatedTag, 3..<11),
    ("un</br>mot", .needlessEnd("br"), 2..<7),
    ("<a href=\"/x\", target=\"_blank\">mot</a>", .strayInTag, 12..<13),
    ("<a href=/x>mot</a>", .unquotedValue("href"), 8..<10),
  ])
  func problemIsFoundAtItsPlace(_ text: String, _ kind: MarkupProblem.Kind, _ range: Range<Int>) {
    let problems = MarkupParser.parse(text, as: .page).problems
    #expect(problems == [MarkupProblem(kind: kind, range: range)])
  }

  @Test func cardsKeepLessThanPages() {
    let kinds = MarkupParser.parse("<p>Un <em>mot</em><br></p>", as: .card).problems.map(\.kind)
    #expect(kinds == [.disallowedTag("p")])
  }

  @Test func attributesAndAddressesAreRead() {
    let markup = MarkupParser.parse(#"<A HREF="/a&amp;b" TITLE='un "mot"' hidden>x</A>"#, as: .page)
    let attributes = markup.tags.flatMap { $0.attributes }
    #expect(attributes.map(\.name) == ["href", "title", "hidden"])
    #expect(attributes.map(\.value) == ["/a&b", "un \"mot\"", ""])
    #expect(markup.addresses.map(\.value) == ["/a&b"])
    #expect(markup.addresses.map(\.valueRange) == [9..<17])
  }

  /// Everything that is opened is closed, in the right order, whatever the text.
  @Test(arguments: HostileMarkup.all.indices)
  func piecesAreBalanced(number: Int) {
    let text = HostileMarkup.all[number]
    var open: [String] = []
    for piece in MarkupParser.parse(text, as: .page).pieces {
      switch piece {
      case .text(let range): #expect(!range.isEmpty)
      case .open(let tag): open.append(tag.name)
      case .close(let name):
        while let last = open.last, last != name { open.removeLast() }
        #expect(open.popLast() == name)
      }
    }
  }
}
