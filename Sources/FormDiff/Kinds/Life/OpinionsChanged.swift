import FormCatalog
import FormSource

/// Opinions are asked for outside DataPass, or no longer, or otherwise.
enum OpinionsChanged {
  static let kind = ChangeKind(
    "opinions-changed",
    [.instruction: .notice],
    summary: Words(
      fr: "Les avis externes changent.",
      en: "Outside opinions change."
    ),
    reason: Words(
      fr: "Un instructeur peut demander un avis, ou ne le peut plus\u{A0}; un lien vaut plus ou moins longtemps.",
      en: "An instructor may ask for an opinion, or may no longer; a link is good for more or less time."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            opinions: {days: ⟦14⟧, message: avis}
          """,
        after: """
          exemple:
            opinions: {days: ⟦7⟧, message: avis}
          """
      )
    ]
  )

  static func change(
    _ before: LifeDeclaration.Opinions?,
    _ after: LifeDeclaration.Opinions?,
    _ parts: KeyChanges,
    _ subject: Change.Subject
  ) -> Change {
    let (words, places) = (parts.words, parts.places)
    return Change(
      kind,
      Words(fr: "l’avis externe\(words.french)", en: "the outside opinion\(words.english)"),
      subject,
      before: places.before ?? before?.days?.span,
      after: places.after ?? after?.days?.span
    )
  }
}
