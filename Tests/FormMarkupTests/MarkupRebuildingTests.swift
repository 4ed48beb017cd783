import FormMarkup
import Testing

/// What is left of a text once only the allowed HTML is kept.
@Suite struct MarkupRebuildingTests {
  private func rebuilt(_ text: String, as context: MarkupContext = .page) -> String {
    MarkupParser.parse(text, as: context).rebuilt(for: context)
  }

  @Test(arguments: [
    ("Un texte & un autre", "Un texte &amp; un autre"),
    ("a < b", "a &lt; b"),
    ("d’&eacute;t&#233; &amp; d’hiver", "d’&eacute;t&#233; &amp; d’hiver"),
    ("<strong>un mot", "<strong>un mot</strong>"),
    ("un mot</strong>", "un mot"),
    ("<b>un <i>mot</b> seul</i>", "<b>un <i>mot</i></b> seul"),
    ("un</br>mot<br/>", "un<br>mot<br>"),
    ("<p>un<p>deux", "<p>un</p><p>deux</p>"),
    ("<center>un mot</center>", "un mot"),
    ("<nom de la mairie> bonjour", " bonjour"),
    ("un<script>alert(1)</script>mot", "unmot"),
    ("un<!-- rien -->mot", "unmot"),
    (#"<a href="/x", target="_blank">mot</a>"#, #"<a href="/x" target="_blank" rel="noopener noreferrer">mot</a>"#),
    (#"<a href="javascript:x()" onclick="x()">mot</a>"#, "<a>mot</a>"),
    (#"<a href="/x?a=1&b=2">mot</a>"#, #"<a href="/x?a=1&amp;b=2">mot</a>"#),
    (#"<a href="/x" href="/y">mot</a>"#, #"<a href="/x">mot</a>"#),
    (#"<div class="fr-callout" style="top:0">x</div>"#, #"<div class="fr-callout">x</div>"#),
  ])
  func pageKeepsWhatIsAllowed(_ text: String, _ expected: String) {
    #expect(rebuilt(text) == expected)
  }

  @Test func cardKeepsEmphasisOnly() {
    #expect(rebuilt(#"<p>Un <b class="x">mot</b> <a href="/x">lien</a></p>"#, as: .card) == "Un <b>mot</b> lien")
  }

  /// In a compiled page a heading is a paragraph, which ends where a block begins.
  @Test(arguments: [
    ("<h2>Un<h3>deux</h3> trois</h2>", #"<p class="fr-text--bold">Un</p><p class="fr-text--bold">deux</p> trois"#),
    ("<h2>Un<p>deux</p></h2><p>x</p>", #"<p class="fr-text--bold">Un</p><p>deux</p><p>x</p>"#),
    ("<h2>Un<ul><li>deux</ul></h2>", #"<p class="fr-text--bold">Un</p><ul><li>deux</li></ul>"#),
    ("<ul><li>un<h1>deux<li>trois</ul>", "<ul><li>undeux</li><li>trois</li></ul>"),
    ("<ul><li>un<h2>deux<li>trois</ul>", #"<ul><li>un<p class="fr-text--bold">deux</p></li><li>trois</li></ul>"#),
    ("<p>un<main><p>deux</p></main>trois</p>", "<p>un</p><p>deux</p>trois"),
  ])
  func whatIsRebuiltIsWellFormed(_ text: String, _ expected: String) {
    #expect(rebuilt(text, as: .section) == expected)
    #expect(rebuilt(expected, as: .section) == expected)
    #expect(MarkupParser.parse(expected, as: .section).problems == [])
  }

  @Test(arguments: HostileMarkup.scripts)
  func nothingThatRunsIsLeft(_ text: String) {
    let markup = MarkupParser.parse(rebuilt(text), as: .page)
    #expect(markup.problems == [])
    for tag in markup.tags {
      #expect(MarkupContext.page.allows(tag.name))
      #expect(tag.attributes.allSatisfy { ["class", "href", "title"].contains($0.name) })
      #expect(markup.addresses.allSatisfy { MarkupAddress.isAllowed($0.value) })
    }
  }

  /// What was rebuilt once is rebuilt to itself.
  @Test(arguments: HostileMarkup.all.indices)
  func rebuildingTwiceChangesNothing(number: Int) {
    let once = rebuilt(HostileMarkup.all[number])
    let isStable = rebuilt(once) == once
    #expect(isStable)
  }
}
