import FormCatalog
import FormSource

/// The identifier of a vendor changes.
enum VendorRenamed {
  static let kind = ChangeKind(
    "vendor-renamed",
    [.drafts: .undecided, .consumers: .notice],
    summary: Words(
      fr: "L’identifiant d’un éditeur change.",
      en: "The identifier of a vendor changes."
    ),
    reason: Words(
      fr: "Rien ne change pour les demandeurs, sauf là où une condition nomme cet éditeur.",
      en: "Nothing changes for applicants, except where a condition names this vendor."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: editor, name: A}
            ⟦autre⟧: {type: editor, name: B, siret: "13002526500013"}
          """,
        after: """
          shared:
            editeur_exemple: {type: editor, name: A}
            ⟦autrement⟧: {type: editor, name: B, siret: "13002526500013"}
          """
      )
    ]
  )

  static func change(_ before: ServiceProviderDeclaration, _ after: ServiceProviderDeclaration, isAsked: Bool) -> Change
  {
    let (old, new) = (Quoted(before.id.value), Quoted(after.id.value))
    return Change(
      kind,
      Words(
        fr: "s’appelait \(old.french), et s’appelle \(new.french)",
        en: "was \(old.english) and is \(new.english)"
      ),
      Change.Subject(after),
      before: before.id.span,
      after: after.id.span,
      // What is asked on this condition may now be asked of drafts that do not answer it.
      impacts: isAsked ? nil : kind.impacts.merging([.drafts: .notice]) { $1 }
    )
  }
}
