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
    Change(
      kind,
      Words(
        fr:
          "passe de la définition \(Quoted(before.definition ?? "").french) à \(Quoted(after.definition ?? "").french)",
        en:
          "moves from the definition \(Quoted(before.definition ?? "").english) to \(Quoted(after.definition ?? "").english)"
      ),
      Change.Subject(after),
      before: before.declaration.owner?.span,
      after: after.declaration.owner?.span
    )
  }
}
