import FormCatalog
import FormSource

/// A kind of applicant may ask, may no longer ask, or may under conditions.
enum EligibilityChanged {
  static let kind = ChangeKind(
    "eligibility-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "Un type de demandeurs peut demander, ne le peut plus, ou le peut sous conditions.",
      en: "A kind of applicant may ask, may no longer ask, or may under conditions."
    ),
    reason: Words(
      fr:
        "Ceux qui apprennent qu’ils ne sont pas éligibles ne commencent pas de demande\u{A0}; celles qui sont commencées continuent.",
      en: "Those who learn that they are not eligible start no request; those that were started go on."
    ),
    examples: [
      ChangeExample(
        .eligibility,
        before: """
          - definition_id: exemple
            options:
              - {type: collectivite, eligible: ⟦"yes"⟧, body: Oui}
          """,
        after: """
          - definition_id: exemple
            options:
              - {type: collectivite, eligible: ⟦"no"⟧, body: Oui}
          """
      )
    ]
  )

  static func change(
    _ before: EligibilityDeclaration.Option,
    _ after: EligibilityDeclaration.Option,
    _ subject: Change.Subject
  ) -> Change {
    let text = EligibilityWords.words(after.eligible.value)
    return Change(
      kind,
      Words(
        fr: "les demandeurs \(Quoted(after.kind.value).french) \(text.french)",
        en: "applicants \(Quoted(after.kind.value).english) \(text.english)"
      ),
      subject,
      before: before.eligible.span,
      after: after.eligible.span
    )
  }
}
