package import FormCatalog
package import FormSource

/// A message that nothing sends, that goes to nobody, or that says nothing.
package enum IncompleteMessage: LifeRule {
  package static let rule = Rule(
    "incomplete-message",
    .correctness,
    .error,
    summary: Words(
      fr: "Un message n’a pas d’événement, de destinataire, d’objet ou de texte.",
      en: "A message lacks an event, an addressee, a subject or a text."
    ),
    reason: Words(
      fr: "Il ne partirait jamais, ou arriverait vide.",
      en: "It would never be sent, or would arrive empty."
    ),
    examples: [
      .life(
        failing: "messages:\n  ⟦recu⟧: {title: Reçu, event: submit, to: [applicant], subject: Reçu}",
        corrected: "messages:\n  recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Bien reçu.}"
      )
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      for message in life.messages.map(\.declaration) {
        let missing = missing(in: message, of: life)
        guard !missing.isEmpty else { continue }
        let names = QuotedList(missing)
        mistakes.add(
          rule,
          message.name,
          Words(fr: "il manque \(names.french) à ce message", en: "this message lacks \(names.english)"),
          subject: life.definition.id,
          &collector
        )
      }
    }
  }

  private static func missing(in message: MessageDeclaration, of life: Life) -> [String] {
    let isReminder = life.renewal?.reminder?.value == message.name.value
    let parts: [(String, Bool)] = [
      ("title", message.title == nil), ("event", message.events == nil && !isReminder),
      ("to", message.addressees.isEmpty), ("subject", message.subject == nil), ("text", message.text == nil),
    ]
    return parts.filter(\.1).map(\.0)
  }
}
