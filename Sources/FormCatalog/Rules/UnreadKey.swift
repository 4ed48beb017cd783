package import FormSource

/// A key that upstream no longer reads, or never did.
package enum UnreadKey {
  package static let rule = Rule(
    "unread-key",
    .correctness,
    .info,
    summary: Words(
      fr: "Une clé connue n’est plus lue, ou ne l’a jamais été.",
      en: "A known key is no longer read, or never was."
    ),
    reason: Words(
      fr: "Elle ne trompe que ses auteurs\u{A0}: le demandeur n’en voit rien.",
      en: "It misleads only its authors: the applicant never sees it."
    ),
    examples: [
      .definition(failing: "⟦webhook⟧: true", corrected: "")
    ]
  )

  static func finding(_ key: Located<String>, _ words: Words, _ status: KeyShape.Status, subject: String?) -> Finding {
    let name = Quoted(key.value)
    let message =
      if case .former = status {
        Words(fr: "\(name.french) n’est plus lue", en: "\(name.english) is no longer read")
      } else {
        Words(fr: "\(name.french) n’est jamais lue ici", en: "\(name.english) is never read here")
      }
    return Finding(rule, at: key.span, message, label: words, subject: subject)
  }
}
