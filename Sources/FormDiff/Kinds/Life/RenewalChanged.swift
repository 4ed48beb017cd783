import FormCatalog
import FormSource

/// The renewal changes.
enum RenewalChanged {
  static let kind = ChangeKind(
    "renewal-changed",
    [.holders: .undecided],
    summary: Words(
      fr: "Le renouvellement change.",
      en: "The renewal changes."
    ),
    reason: Words(
      fr: "Un accès peut s’arrêter plus tôt que ce que l’on avait dit.",
      en: "An access may end sooner than was said."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            renewal: {of: le jeton, every: ⟦18⟧, by: applicant, reminders: [3]}
          """,
        after: """
          exemple:
            renewal: {of: le jeton, every: ⟦12⟧, by: applicant, reminders: [3]}
          """
      )
    ]
  )

  static func change(
    _ before: RenewalDeclaration?,
    _ after: RenewalDeclaration?,
    _ parts: KeyChanges,
    _ subject: Change.Subject
  ) -> Change {
    let (words, places) = (parts.words, parts.places)
    return Change(
      kind,
      Words(fr: "le renouvellement\(words.french)", en: "the renewal\(words.english)"),
      subject,
      before: places.before ?? before?.period?.span,
      after: places.after ?? after?.period?.span
    )
  }
}
