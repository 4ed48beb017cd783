import FormCatalog
import FormSource

/// A definition says who may ask for its data.
enum EligibilityAdded {
  static let kind = ChangeKind(
    "eligibility-added",
    [.drafts: .notice],
    summary: Words(
      fr: "Une définition dit qui peut demander ses données.",
      en: "A definition says who may ask for its data."
    ),
    reason: Words(
      fr: "Le demandeur choisit d’abord qui il est, et lit s’il peut continuer.",
      en: "Applicants first choose who they are, and read whether they can go on."
    ),
    examples: [
      ChangeExample(
        .eligibility,
        before: "[]",
        after: """
          - definition_id: ⟦exemple⟧
            options: [{type: collectivite, eligible: "yes", body: Oui}]
          """
      )
    ]
  )

  static func change(_ subject: Change.Subject, at place: ByteSpan) -> Change {
    Change(
      kind,
      Words(fr: "dit désormais qui peut demander ses données", en: "now says who may ask for its data"),
      subject,
      after: place
    )
  }
}
