import FormCatalog
import FormSource

/// The class of the requests of a definition changes.
enum RequestClassChanged {
  static let kind = ChangeKind(
    "request-class-changed",
    [.drafts: .breaking, .instruction: .breaking, .holders: .breaking, .consumers: .breaking],
    summary: Words(
      fr: "La classe des demandes d’une définition change.",
      en: "The class of a definition’s requests changes."
    ),
    reason: Words(
      fr: "Les demandes enregistrées portent l’ancien nom de classe\u{A0}: sans migration, elles ne se chargent plus.",
      en: "Requests in the database have the former name: without a migration, they cannot be loaded."
    ),
    duty: Words(
      fr: "Renommez la classe dans les demandes et les habilitations (`type`).",
      en: "Rename the class in requests and authorisations (`type`)."
    ),
    examples: [
      ChangeExample(
        .forms,
        before: "exemple: {authorization_request: ⟦Exemple⟧, name: Essai}",
        after: "exemple: {authorization_request: ⟦EXemple⟧, name: Essai}"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition, at places: (before: ByteSpan?, after: ByteSpan?))
    -> Change
  {
    let text = TextChange(before.className, after.className).words
    return Change(
      kind,
      Words(fr: "la classe \(text.french)", en: "the class \(text.english)"),
      Change.Subject(after),
      before: places.before,
      after: places.after
    )
  }
}
