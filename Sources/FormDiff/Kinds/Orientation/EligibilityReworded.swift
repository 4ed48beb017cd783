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

  /// Which of the texts changes.
  enum Text {
    case body
    case button
    case address

    fileprivate var words: Words {
      switch self {
      case .body: Words(fr: "le texte", en: "the text")
      case .button: Words(fr: "le bouton", en: "the button")
      case .address: Words(fr: "l’adresse du bouton", en: "the address of the button")
      }
    }
  }

  /// - Parameters:
  ///   - part: which of the texts changes.
  ///   - applicants: who reads it.
  ///   - before: the text; nil for none.
  ///   - after: the text afterwards; nil for none.
  ///   - subject: the definition.
  /// - Returns: the change.
  static func change(
    _ part: Text,
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
        fr: "pour les demandeurs \(Quoted(applicants).french), \(part.words.french)\(text.french)",
        en: "for applicants \(Quoted(applicants).english), \(part.words.english)\(text.english)"
      ),
      subject,
      before: before?.span,
      after: after?.span
    )
  }
}
