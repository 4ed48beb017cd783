import FormCatalog
import FormSource

/// A kind of applicant is told whether it may ask.
enum EligibleKindAdded {
  static let kind = ChangeKind(
    "eligible-kind-added",
    [.drafts: .notice],
    summary: Words(
      fr: "Un type de demandeurs est ajouté aux règles d’éligibilité.",
      en: "A kind of applicant is told whether it may ask."
    ),
    reason: Words(
      fr: "Ces demandeurs apprennent s’ils peuvent continuer.",
      en: "These applicants learn whether they can go on."
    ),
    examples: [
      ChangeExample(
        .eligibility,
        before: """
          - definition_id: exemple
            options:
              - {type: collectivite, eligible: "yes", body: Oui}
          """,
        after: """
          - definition_id: exemple
            options:
              - {type: collectivite, eligible: "yes", body: Oui}
              - {type: ⟦editeur⟧, eligible: "no", body: Non}
          """
      )
    ]
  )

  static func change(of applicants: Located<String>, _ subject: Change.Subject) -> Change {
    Change(
      kind,
      Words(
        fr: "les demandeurs \(Quoted(applicants.value).french) sont désormais prévus",
        en: "applicants \(Quoted(applicants.value).english) are now provided for"
      ),
      subject,
      after: applicants.span
    )
  }
}
