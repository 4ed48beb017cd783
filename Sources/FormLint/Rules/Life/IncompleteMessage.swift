package import FormCatalog
package import FormSource

/// A message that nothing sends, that goes to nobody, or that says nothing; a template that says nothing.
package enum IncompleteMessage: LifeRule {
  package static let rule = Rule(
    "incomplete-message",
    .correctness,
    .error,
    summary: Words(
      fr: "Un message n’a pas d’événement, de destinataire, d’objet ou de texte, ou un modèle n’a pas de texte.",
      en: "A message lacks an event, an addressee, a subject or a text, or a template lacks a text."
    ),
    reason: Words(
      fr: "Il ne partirait jamais, ou arriverait vide.",
      en: "It would never be sent, or would arrive empty."
    ),
    examples: [
      .life(
        failing: "messages:\n  ⟦recu⟧: {title: Reçu, event: submit, to: [applicant], subject: Reçu}",
        corrected: "messages:\n  recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Bien reçu.}"
      ),
      .life(
        failing:
          "messages:\n  ⟦recu⟧: {title: Reçu, event: submit, cc: [instructors], subject: Reçu, text: Bien reçu., expects: {applicant: Rien.}}",
        corrected:
          "messages:\n  recu: {title: Reçu, event: submit, to: [applicant], cc: [instructors], subject: Reçu, text: Bien reçu., expects: {applicant: Rien.}}"
      ),
      .life(
        failing: "templates:\n  ⟦autre⟧: {kind: refusal, title: Relève d’une autre API}",
        corrected: "templates:\n  autre: {kind: refusal, title: Relève d’une autre API, content: Voyez l’autre API.}"
      ),
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    // What an entry that does not exist would say is not missing.
    for life in lives.all where life.isWhole {
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
      for template in life.templates where template.content == nil && template.contentFile == nil {
        let words = Words(fr: "il manque « content » à ce modèle", en: "this template lacks “content”")
        mistakes.add(rule, template.name, words, subject: life.definition.id, &collector)
      }
    }
  }

  private static func missing(in message: MessageDeclaration, of life: Life) -> [String] {
    let parts: [(String, Bool)] = [
      ("title", message.title == nil), ("event", message.events == nil && !life.sendsWithoutEvent(message)),
      // Copies go with a message; blind ones may be all there is.
      ("to", ((message.to ?? []) + (message.blindCopies ?? [])).isEmpty), ("subject", message.subject == nil),
      // A file that does not exist is reported where it is named.
      ("text", message.text == nil && message.textFile == nil),
    ]
    return parts.filter(\.1).map(\.0)
  }
}
