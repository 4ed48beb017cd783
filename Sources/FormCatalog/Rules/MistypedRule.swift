package import FormSource
import FormSubmission

/// A rule about dates that names a field of another type.
package enum MistypedRule {
  package static let rule = Rule(
    "mistyped-rule",
    .correctness,
    .error,
    summary: Words(
      fr: "Une règle entre des dates nomme un champ d’un autre type.",
      en: "A rule between dates names a field of another type."
    ),
    reason: Words(
      fr: "La règle ne vérifie rien\u{A0}: les demandes que son auteur voulait refuser sont acceptées.",
      en: "The rule checks nothing: the requests that its author meant to refuse are accepted."
    ),
    examples: [
      .basicInfos(
        """
        fields: {debut: {type: date, label: Début}, fin: {type: date, label: Fin}}
        rules:
          dates: {after: [fin, ⟦intitule⟧⟨debut⟩]}
        """
      )
    ]
  )

  static func finding(
    _ name: Located<String>,
    _ kind: FieldSchema.Kind,
    rule id: Located<String>,
    subject: String?
  ) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr:
          "la règle \(Quoted(id.value).french) compare des dates, et \(Quoted(name.value).french) est de type \(kind.rawValue)",
        en:
          "the rule \(Quoted(id.value).english) compares dates, and \(Quoted(name.value).english) is of type \(kind.rawValue)"
      ),
      label: Words(fr: "nommez un champ de type date", en: "name a field of type date"),
      subject: subject
    )
  }
}
