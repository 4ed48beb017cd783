import FormCatalog
import FormSource

/// A kind of applicant is no longer told whether it may ask.
enum EligibleKindRemoved {
  static let kind = ChangeKind(
    "eligible-kind-removed",
    [.drafts: .notice],
    summary: Words(
      fr: "Un type de demandeurs est retiré des règles d’éligibilité.",
      en: "A kind of applicant is no longer told whether it may ask."
    ),
    reason: Words(
      fr: "Ces demandeurs ne trouvent plus de réponse qui leur convienne.",
      en: "These applicants no longer find an answer that fits them."
    ),
    examples: [
      ChangeExample(
        .eligibility,
        before: """
          - definition_id: exemple
            options:
              - {type: collectivite, eligible: "yes", body: Oui}
              - {type: ⟦editeur⟧, eligible: "no", body: Non}
          """,
        after: """
          - definition_id: exemple
            options:
              - {type: collectivite, eligible: "yes", body: Oui}
          """
      )
    ]
  )

  static func change(of applicants: Located<String>, _ subject: Change.Subject) -> Change {
    Change(
      kind,
      Words(
        fr: "les demandeurs \(Quoted(applicants.value).french) ne sont plus prévus",
        en: "applicants \(Quoted(applicants.value).english) are no longer provided for"
      ),
      subject,
      before: applicants.span
    )
  }
}
