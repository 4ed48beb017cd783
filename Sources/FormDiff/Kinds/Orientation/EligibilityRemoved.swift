import FormCatalog
import FormSource

/// A definition no longer says who may ask for its data.
enum EligibilityRemoved {
  static let kind = ChangeKind(
    "eligibility-removed",
    [.drafts: .notice],
    summary: Words(
      fr: "Une définition ne dit plus qui peut demander ses données.",
      en: "A definition no longer says who may ask for its data."
    ),
    reason: Words(
      fr: "Le demandeur commence sans savoir s’il y a droit.",
      en: "Applicants start without knowing whether they may."
    ),
    examples: [
      ChangeExample(
        .eligibility,
        before: """
          - definition_id: ⟦exemple⟧
            options: [{type: collectivite, eligible: "yes", body: Oui}]
          """,
        after: "[]"
      )
    ]
  )

  static func change(_ subject: Change.Subject, at place: ByteSpan) -> Change {
    Change(
      kind,
      Words(fr: "ne dit plus qui peut demander ses données", en: "no longer says who may ask for its data"),
      subject,
      before: place
    )
  }
}
