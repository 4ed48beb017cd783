import FormCatalog
import FormSource

/// A form moves to another vendor.
enum VendorChanged {
  static let kind = ChangeKind(
    "vendor-changed",
    [.drafts: .undecided, .links: .notice],
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

  static func change(_ before: Form, _ after: Form, _ sides: Sides) -> Change {
    let (old, new) = (before.declaration.serviceProvider, after.declaration.serviceProvider)
    func named(_ id: String, _ catalog: Catalog) -> Named {
      Named(id, label: catalog.serviceProviders[id]?.name?.value)
    }
    let words =
      switch (old.map { named($0.value, sides.before) }, new.map { named($0.value, sides.after) }) {
      case (let old?, let new?):
        Words(
          fr: "passe de l’éditeur \(old.french) à \(new.french)",
          en: "moves from the vendor \(old.english) to \(new.english)"
        )
      case (let old?, nil):
        Words(fr: "n’a plus d’éditeur, qui était \(old.french)", en: "no longer has a vendor (formerly \(old.english))")
      case (nil, let new):
        Words(fr: "est de l’éditeur \(new?.french ?? "")", en: "belongs to the vendor \(new?.english ?? "")")
      }
    // What is asked on this condition may now be asked of drafts that do not answer it.
    let isAsked = after.dependsOn { VendorKey.isMeant(by: $0) }
    let impacts = isAsked ? nil : kind.impacts.merging([.drafts: .notice]) { $1 }
    return Change(kind, words, Change.Subject(after), before: old?.span, after: new?.span, impacts: impacts)
  }
}
