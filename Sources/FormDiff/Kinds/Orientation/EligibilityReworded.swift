import FormCatalog
import FormSource

/// What a kind of applicant reads about its eligibility, or where it is sent, changes.
enum EligibilityReworded {
  static let kind = ChangeKind(
    "eligibility-reworded",
    [.drafts: .notice],
    summary: Words(
      fr: "Ce que lit un type de demandeurs sur son éligibilité, ou l’endroit où il est envoyé, change.",
      en: "What a kind of applicant reads about its eligibility, or where it is sent, changes."
    ),
    reason: Words(
      fr: "La réponse reste la même, autrement expliquée.",
      en: "The answer stays the same, explained differently."
    ),
    examples: [
      ChangeExample(
        .eligibility,
        before: """
          - definition_id: exemple
            options:
              - {type: collectivite, eligible: "yes", body: ⟦Oui⟧}
          """,
        after: """
          - definition_id: exemple
            options:
              - {type: collectivite, eligible: "yes", body: ⟦Bien sûr⟧}
          """
      )
    ]
  )

  static func change(
    of applicants: String,
    _ before: Located<String>?,
    _ after: Located<String>?,
    _ subject: Change.Subject
  )
    -> Change
  {
    let text = TextChange.words(before?.value, after?.value)
    return Change(
      kind,
      Words(
        fr: "pour les demandeurs \(Quoted(applicants).french), le texte\(text.french)",
        en: "for applicants \(Quoted(applicants).english), the text\(text.english)"
      ),
      subject,
      before: before?.span,
      after: after?.span
    )
  }
}
