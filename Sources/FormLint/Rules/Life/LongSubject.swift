package import FormCatalog
package import FormSource

/// A subject that mail programs cut.
package enum LongSubject: LifeRule {
  /// In characters, variables filled in on example data (RFC 5322, section 2.1.1).
  private static let most = 78

  package static let rule = Rule(
    "long-subject",
    .wording,
    .warning,
    summary: Words(
      fr: "L’objet d’un message a plus de 78 caractères.",
      en: "The subject of a message has more than 78 characters."
    ),
    reason: Words(
      fr: "La fin ne se lit pas dans la liste des messages, où l’on décide d’ouvrir ou non.",
      en: "Its end cannot be read in the list of messages, where one decides whether to open it."
    ),
    examples: [
      .life(
        "messages: {recu: {title: Reçu, event: submit, to: [applicant], subject: ⟦Nous avons le plaisir de vous faire savoir que votre demande d’habilitation est bien arrivée⟧⟨Votre demande est arrivée⟩, text: Bien reçu.}}"
      )
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      for subject in life.messages.compactMap(\.declaration.subject) {
        let count = FormatString(subject.value).lengthWithoutVariables
        guard count > most else { continue }
        mistakes.add(
          rule,
          subject,
          Words(fr: "\(count) caractères, pour \(most) au plus", en: "\(count) characters, of at most \(most)"),
          label: Words(fr: "raccourcissez l’objet", en: "shorten the subject"),
          subject: life.definition.id,
          &collector
        )
      }
    }
  }
}

extension FormatString {
  /// In characters: what is there whatever the variables are.
  fileprivate var lengthWithoutVariables: Int {
    text.count - placeholders.reduce(0) { $0 + $1.name.count + 3 }
  }
}
