import FormCatalog
import FormSource

/// A vendor is certified for FranceConnect, or enabled.
enum FranceConnectGained {
  static let kind = ChangeKind(
    "franceconnect-gained",
    [.drafts: .undecided],
    summary: Words(
      fr: "Un éditeur est certifié FranceConnect, ou y est ouvert.",
      en: "A vendor is certified for FranceConnect, or enabled."
    ),
    reason: Words(
      fr: "Ses formulaires peuvent proposer FranceConnect, et demander ce qui en dépend.",
      en: "Its forms can offer FranceConnect, and ask what depends on it."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: editor, name: A, fc_certified: ⟦false⟧}
          """,
        after: """
          shared:
            editeur_exemple: {type: editor, name: A, fc_certified: ⟦true⟧}
          """
      )
    ]
  )

  static func change(
    _ state: FranceConnectState,
    _ before: ServiceProviderDeclaration,
    _ after: ServiceProviderDeclaration,
    isAsked: Bool
  ) -> Change {
    Change(
      kind,
      Words(fr: "est désormais \(state.words.french)", en: "is now \(state.words.english)"),
      Change.Subject(after),
      before: state.span(in: before),
      after: state.span(in: after),
      // What is asked on this condition may now be asked of drafts that do not answer it.
      impacts: isAsked ? nil : [.drafts: .notice]
    )
  }
}
