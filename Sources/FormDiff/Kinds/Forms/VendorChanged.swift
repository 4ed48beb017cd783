import FormCatalog
import FormSource

/// A form moves to another vendor.
enum VendorChanged {
  static let kind = ChangeKind(
    "vendor-changed",
    [.drafts: .notice, .links: .notice],
    summary: Words(fr: "Un formulaire passe à un autre éditeur.", en: "A form moves to another vendor."),
    reason: Words(
      fr: "Son nom change, et ses réponses préremplies seraient celles d’un autre.",
      en: "Its name changes, and its pre-filled answers would be another’s."
    ),
    examples: [
      .form(
        before: "service_provider_id: ⟦editeur_exemple⟧",
        after: "service_provider_id: ⟦autre_editeur⟧",
        context: [
          .serviceProviders: """
          shared:
            editeur_exemple: {type: editor, name: Éditeur d’exemple, already_integrated: [exemple]}
            autre_editeur: {type: editor, name: Autre éditeur, already_integrated: [exemple]}
          """
        ]
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    Change(
      kind,
      Words(
        fr:
          "passe de l’éditeur \(Quoted(before.declaration.serviceProvider?.value ?? "").french) à \(Quoted(after.declaration.serviceProvider?.value ?? "").french)",
        en:
          "moves from the vendor \(Quoted(before.declaration.serviceProvider?.value ?? "").english) to \(Quoted(after.declaration.serviceProvider?.value ?? "").english)"
      ),
      Change.Subject(after),
      before: before.declaration.serviceProvider?.span,
      after: after.declaration.serviceProvider?.span
    )
  }
}
