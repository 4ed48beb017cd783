import FormCatalog
import FormSource

/// A form moves to another definition.
enum FormMoved {
  static let kind = ChangeKind(
    "form-moved",
    [.drafts: .breaking, .instruction: .breaking, .links: .breaking, .code: .breaking],
    summary: Words(fr: "Un formulaire passe à une autre définition.", en: "A form moves to another definition."),
    reason: Words(
      fr: "Ses demandes sont d’une classe qui ne l’a plus.",
      en: "Its requests are of a class that no longer has it."
    ),
    examples: [
      .furtherForms(
        before: "deux: {authorization_request: ⟦Exemple⟧, name: Deux}",
        after: "deux: {authorization_request: ⟦Voisine⟧, name: Deux}",
        context: [
          .definitions: RuleExample.definitionText("name: API Exemple") + "\n"
            + RuleExample.definitionText("name: API Voisine", of: "voisine")
        ]
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    let old = before.definition.map { Quoted($0) }
    let words =
      switch (old, after.definition.map { Quoted($0) }) {
      case (let old?, let new?):
        Words(
          fr: "passe de la définition \(old.french) à \(new.french)",
          en: "moves from the definition \(old.english) to \(new.english)"
        )
      case (let old?, nil):
        Words(
          fr: "n’est plus d’aucune définition, et était de \(old.french)",
          en: "belongs to no definition any more, and belonged to \(old.english)"
        )
      case (nil, let new):
        Words(fr: "rejoint la définition \(new?.french ?? "")", en: "joins the definition \(new?.english ?? "")")
      }
    return Change(
      kind,
      words,
      Change.Subject(after),
      before: before.declaration.owner?.span,
      after: after.declaration.owner?.span
    )
  }
}
