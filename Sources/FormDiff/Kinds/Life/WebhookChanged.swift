import FormCatalog
import FormSource

/// The provider’s program is told of something else, or needs something else.
enum WebhookChanged {
  static let kind = ChangeKind(
    "webhook-changed",
    [.consumers: .undecided],
    summary: Words(
      fr: "Le programme du fournisseur est prévenu d’autre chose, ou il lui faut autre chose.",
      en: "The provider’s program is told of something else, or needs something else."
    ),
    reason: Words(
      fr: "Il crée ou coupe les accès d’après ces appels.",
      en: "It creates and cuts accesses by these calls."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            ⟦webhook⟧: {events: [approve]}
          """,
        after: """
          exemple:
            ⟦webhook⟧: {events: [approve, revoke]}
          """
      )
    ]
  )

  static func change(
    _ before: LifeDeclaration.Webhook?,
    _ after: LifeDeclaration.Webhook?,
    _ parts: KeyChanges,
    _ subject: Change.Subject
  ) -> Change {
    let words = parts.words
    return Change(
      kind,
      Words(fr: "l’appel au fournisseur\(words.french)", en: "the call to the provider\(words.english)"),
      subject,
      before: before?.key?.span,
      after: after?.key?.span
    )
  }
}
