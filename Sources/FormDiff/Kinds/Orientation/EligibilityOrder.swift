import FormCatalog
import FormSource

/// The kinds of applicants are in another order.
enum EligibilityOrder {
  static let kind = ChangeKind(
    "eligibility-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les types de demandeurs sont dans un autre ordre.",
      en: "The kinds of applicants are in another order."
    ),
    reason: Words(
      fr: "Le demandeur les lit dans un autre ordre\u{A0}; rien d’autre ne change.",
      en: "Applicants read them in another order; nothing else changes."
    ),
    examples: [
      ChangeExample(
        .eligibility,
        before: """
          - definition_id: exemple
            options:
              - {type: collectivite, eligible: "yes", body: Oui}
              - {type: editeur, eligible: "no", body: Non}
          """,
        after: """
          - definition_id: exemple
            options:
              - {type: ⟦editeur⟧, eligible: "no", body: Non}
              - {type: collectivite, eligible: "yes", body: Oui}
          """
      )
    ]
  )

  static func change(_ first: EligibilityDeclaration.Option, _ subject: Change.Subject) -> Change {
    Change(
      kind,
      Words(
        fr: "les types de demandeurs sont dans un autre ordre",
        en: "the kinds of applicants are in another order"
      ),
      subject,
      after: first.kind.span
    )
  }
}
