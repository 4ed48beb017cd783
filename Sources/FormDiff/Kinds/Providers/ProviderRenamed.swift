import FormCatalog
import FormSource

/// The identifier of a data provider changes.
enum ProviderRenamed {
  static let kind = ChangeKind(
    "provider-renamed",
    [.instruction: .notice, .consumers: .notice],
    summary: Words(
      fr: "L’identifiant d’un fournisseur de données change.",
      en: "The identifier of a data provider changes."
    ),
    reason: Words(
      fr:
        "Les pages montrent le même nom et le même logo\u{A0}; ce qui désigne le fournisseur par son identifiant est à changer.",
      en: "Pages show the same name and logo; what goes by the identifier of the provider has to be changed."
    ),
    examples: [
      ChangeExample(
        .dataProviders,
        before: """
          shared:
            dinum: {name: DINUM}
            ⟦dgfip⟧: {name: DGFiP, logo: dgfip.png}
          """,
        after: """
          shared:
            dinum: {name: DINUM}
            ⟦finances⟧: {name: DGFiP, logo: dgfip.png}
          """
      )
    ]
  )

  static func change(_ before: DataProviderDeclaration, _ after: DataProviderDeclaration) -> Change {
    let (old, new) = (Quoted(before.id.value), Quoted(after.id.value))
    return Change(
      kind,
      Words(
        fr: "s’appelait \(old.french), et s’appelle \(new.french)",
        en: "was \(old.english) and is \(new.english)"
      ),
      Change.Subject(after),
      before: before.id.span,
      after: after.id.span
    )
  }
}
