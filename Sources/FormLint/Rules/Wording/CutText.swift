package import FormCatalog
package import FormSource

/// A text that ends where YAML sees a comment.
package enum CutText: TextRule {
  package static let rule = Rule(
    "cut-text",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un texte sans guillemets s’arrête à un «\u{A0}#\u{A0}» qui semble en faire partie.",
      en: "A text without quotes stops at a “#” that seems to belong to it."
    ),
    reason: Words(
      fr: "Après une espace, «\u{A0}#\u{A0}» commence un commentaire\u{A0}: le demandeur lit un texte coupé.",
      en: "After a space, “#” starts a comment: applicants see a text that is cut short."
    ),
    examples: [
      .form("description: ⟨\"⟩Les marchés du lot ⟦# 2⟧⟨# 2\"⟩"),
      .form("description: ⟨\"⟩Les marchés (référence ⟦# A, de l’accord)⟧⟨# A, de l’accord)\"⟩"),
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard let comment = text.text.comment, TextContinuation(of: text.value, in: comment.text).isLikely else { return }
    let name = Quoted(comment.text)
    collector.add(
      Finding(
        rule,
        at: comment.span,
        Words(
          fr: "\(text.key) s’arrête avant \(name.french), qui n’est ici qu’un commentaire",
          en: "\(text.key) stops before \(name.english), which is only a comment here"
        ),
        label: Words(
          fr: "mettez tout le texte entre guillemets doubles",
          en: "put the whole text between double quotes"
        ),
        notes: text.uses.compactMap { use in use.via.map { AliasUse.note($0, subject: use.subject) } },
        fix: fix(text.text, comment.text, comment.span),
        subject: text.subject
      )
    )
  }

  /// Nil if the text holds what double quotes change.
  private static func fix(_ text: Located<String>, _ comment: String, _ span: ByteSpan) -> Fix? {
    guard !(text.value + comment).contains(where: { $0 == "\"" || $0 == "\\" }) else { return nil }
    let ends = [text.span.start, span.end].map { ByteSpan(span.source, $0, $0) }
    return Fix(
      Words(fr: "Mettre tout le texte entre guillemets", en: "Put the whole text between quotes"),
      safe: false,
      ends.map { Fix.Edit($0, "\"") }
    )
  }
}
