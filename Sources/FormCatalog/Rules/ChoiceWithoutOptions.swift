package import FormSource

/// A question to be answered by choosing, with nothing to choose from.
package enum ChoiceWithoutOptions {
  package static let rule = Rule(
    "choice-without-options",
    .correctness,
    .error,
    summary: Words(
      fr: "Une question à choix ne propose aucun choix, ou plusieurs en un seul.",
      en: "A question to be answered by choosing offers nothing to choose from, or several options as one."
    ),
    reason: Words(
      fr: "Le demandeur ne peut pas y répondre\u{A0}: si elle est obligatoire, il ne peut pas envoyer sa demande.",
      en: "Applicants cannot answer it: where it is required, they cannot send their request."
    ),
    examples: [
      .basicInfos("fields: {⟦nature⟧: {type: choice, label: Nature⟨, options: [un, deux]⟩}}"),
      .basicInfos("fields: {nature: {type: choices, label: Nature, ⟦options⟧: [⟨un, deux⟩]}}"),
      .basicInfos("fields: {nature: {type: choice, label: Nature, options: [⟦\"un, deux\"⟧⟨un, deux⟩]}}"),
    ]
  )

  static func finding(_ name: Located<String>, at span: ByteSpan, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "la question \(Quoted(name.value).french) ne propose aucun choix",
        en: "the question \(Quoted(name.value).english) offers nothing to choose from"
      ),
      label: Words(fr: "écrivez options: [réponse, autre réponse]", en: "write options: [answer, another answer]"),
      subject: subject
    )
  }

  /// About the only option of a list, which is several.
  static func joined(_ option: Located<String>, _ parts: [Substring], subject: String) -> Finding {
    let list = parts.joined(separator: ", ")
    return Finding(
      rule,
      at: option.span,
      Words(
        fr: "\(Quoted(option.value).french) est une seule réponse",
        en: "\(Quoted(option.value).english) is a single answer"
      ),
      label: Words(fr: "écrivez [\(list)]", en: "write [\(list)]"),
      fix: Fix(
        Words(fr: "En faire \(parts.count) réponses", en: "Make it \(parts.count) answers"),
        safe: false,
        [Fix.Edit(option.span, list)]
      ),
      subject: subject
    )
  }
}
