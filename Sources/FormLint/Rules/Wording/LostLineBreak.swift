package import FormCatalog
package import FormSource

/// A line break that HTML does not show.
package enum LostLineBreak: TextRule {
  package static let rule = Rule(
    "lost-line-break",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte mis en HTML compte sur ses retours à la ligne, que le navigateur ne montre pas.",
      en: "A text shown as HTML relies on its line breaks, which the browser does not show."
    ),
    reason: Words(
      fr: "Les phrases et les listes se suivent en un seul bloc que le demandeur peine à lire.",
      en: "Sentences and lists run together in one block that is hard to read."
    ),
    examples: [
      .form(
        """
        introduction: |
          Ce formulaire est destiné aux mairies.⟨<br>⟩
          ⟦Il ouvre les données de la cantine.⟧
        """
      )
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    // Upstream is known to put introductions into the page as they are; how it lays out other texts is not known.
    guard text.kind == .html, text.traits.contains(.lineBreak), !text.isDeferred, text.key == "introduction" else {
      return
    }
    var value = text.value
    let lost = value.withUTF8 { TextLines.lostBreaks(in: $0) }
    // A line that was meant to be a key has a rule of its own.
    guard let first = lost.first, SwallowedLine.first(in: value) == nil else { return }
    let count = lost.count
    collector.add(
      rule,
      in: text,
      at: first.next,
      count == 1
        ? Words(
          fr: "cette ligne s’affichera à la suite de la précédente",
          en: "this line will run on from the one before"
        )
        : Words(
          fr: "\(count) retours à la ligne se perdront\u{A0}: les lignes s’afficheront à la suite",
          en: "\(count) line breaks will be lost: the lines will run together"
        ),
      label: Words(
        fr: "écrivez <br> à la fin de la ligne précédente, ou des balises <p>, <ul>",
        en: "write <br> at the end of the line before, or <p> and <ul> tags"
      ),
      fixing: TextFix(
        Words(fr: "Ajouter des balises <br>", en: "Add <br> tags"),
        isSafe: false,
        lost.map { ($0.end..<$0.end, $0.isParagraph ? "<br><br>" : "<br>") }
      )
    )
  }
}
