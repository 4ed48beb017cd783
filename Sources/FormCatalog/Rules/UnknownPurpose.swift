package import FormSource

/// An `autocomplete` that is not one of HTML’s purposes.
package enum UnknownPurpose {
  package static let rule = Rule(
    "unknown-purpose",
    .correctness,
    .warning,
    summary: Words(
      fr: "L’usage donné par «\u{A0}autocomplete\u{A0}» n’est pas de ceux que HTML connaît.",
      en: "The purpose that “autocomplete” gives is not one that HTML knows."
    ),
    reason: Words(
      fr: "Le navigateur ne propose rien\u{A0}: le demandeur retape ce que son appareil sait déjà.",
      en: "The browser offers nothing: the applicant types again what the device knows already."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          courriel: {type: email, label: Adresse électronique, autocomplete: ⟦e-mail⟧⟨email⟩}
        """
      )
    ]
  )

  static func finding(_ purpose: Located<String>, subject: String?) -> Finding {
    let nearest = Suggestion.nearest(to: purpose.value, among: AutocompletePurpose.all)
    return Finding(
      rule,
      at: purpose.span,
      Quoted(purpose.value).words(
        fr: "n’est pas une valeur de «\u{A0}autocomplete\u{A0}» que HTML connaît",
        en: "is not a value of “autocomplete” that HTML knows"
      ),
      label: nearest.map(DidYouMean.words)
        ?? Words(
          fr: "écrivez par exemple email, tel, given-name, family-name ou off, ou supprimez la clé",
          en: "write, say, email, tel, given-name, family-name or off, or remove the key"
        ),
      fix: nearest.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(purpose.span, $0)]) },
      subject: subject
    )
  }
}
