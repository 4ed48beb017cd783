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
            webhook: {events: [approve]}
          """,
        after: """
          exemple:
            webhook: {events: [approve, revoke]}
          """
      )
    ]
  )

  static func change(_ before: String, _ after: String, _ subject: Change.Subject) -> Change {
    let text = TextChange.words(before, after)
    return Change(
      kind,
      Words(fr: "les appels au fournisseur\(text.french)", en: "the calls to the provider\(text.english)"),
      subject
    )
  }
}
