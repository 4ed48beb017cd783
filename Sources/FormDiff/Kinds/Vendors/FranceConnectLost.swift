import FormCatalog
import FormSource

/// A vendor is no longer certified for FranceConnect, or enabled.
enum FranceConnectLost {
  static let kind = ChangeKind(
    "franceconnect-lost",
    [.drafts: .undecided, .holders: .notice],
    summary: Words(
      fr: "Un éditeur n’est plus certifié FranceConnect, ou n’y est plus ouvert.",
      en: "A vendor is no longer certified for FranceConnect, or enabled."
    ),
    reason: Words(
      fr:
        "Ses clients ne peuvent plus demander l’accès par FranceConnect\u{A0}: un brouillon qui l’a choisi est à vérifier.",
      en: "Its clients can no longer ask for access by FranceConnect: a draft that chose it is to be checked."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: editor, name: A, fc_certified: ⟦true⟧}
          """,
        after: """
          shared:
            editeur_exemple: {type: editor, name: A, fc_certified: ⟦false⟧}
          """
      )
    ]
  )

  static func change(
    _ state: FranceConnectState,
    _ before: ServiceProviderDeclaration,
    _ after: ServiceProviderDeclaration
  ) -> Change {
    Change(
      kind,
      Words(fr: "n’est plus \(state.words.french)", en: "is no longer \(state.words.english)"),
      Change.Subject(after),
      before: state.span(in: before),
      after: state.span(in: after)
    )
  }
}
