import FormCatalog
import FormSource

/// The forms on the page of a definition are in another order.
enum FormOrder {
  static let kind = ChangeKind(
    "form-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les formulaires d’une définition sont dans un autre ordre.",
      en: "The forms of a definition are in another order."
    ),
    reason: Words(
      fr: "Le demandeur choisit parmi les mêmes, présentés dans un autre ordre.",
      en: "Applicants choose among the same ones, in another order."
    ),
    examples: [
      .furtherForms(
        before: """
          a: {authorization_request: Exemple, name: A, steps: [{name: basic_infos}]}
          b: {authorization_request: Exemple, name: B, steps: [{name: basic_infos}]}
          """,
        after: """
          ⟦b⟧: {authorization_request: Exemple, name: B, steps: [{name: basic_infos}]}
          a: {authorization_request: Exemple, name: A, steps: [{name: basic_infos}]}
          """
      )
    ]
  )

  static func change(_ moved: [String], of definition: Definition, at place: ByteSpan?) -> Change {
    let names = QuotedList(moved)
    return Change(
      kind,
      Words(
        fr: "ses formulaires sont dans un autre ordre\u{A0}: \(names.french)",
        en: "its forms are in another order: \(names.english)"
      ),
      Change.Subject(definition),
      after: place
    )
  }
}
