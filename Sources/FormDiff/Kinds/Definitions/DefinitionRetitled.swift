import FormCatalog
import FormSource

/// The name of a definition changes.
enum DefinitionRetitled {
  static let kind = ChangeKind(
    "definition-retitled",
    [.drafts: .notice, .instruction: .notice, .holders: .notice],
    summary: Words(fr: "Le nom d’une définition change.", en: "The name of a definition changes."),
    reason: Words(
      fr: "Demandeurs, instructeurs et détenteurs la voient sous un autre nom.",
      en: "Applicants, instructors and holders see it under another name."
    ),
    examples: [
      .definition(
        before: "name: ⟦Exemple⟧",
        after: "name: ⟦Exemplaire⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(
        fr: "s’appelait \(Quoted(before.name ?? "").french), et s’appelle \(Quoted(after.name ?? "").french)",
        en: "was called \(Quoted(before.name ?? "").english), and is called \(Quoted(after.name ?? "").english)"
      ),
      Change.Subject(after),
      before: before.declaration.name?.span,
      after: after.declaration.name?.span
    )
  }
}
