package import FormSource

/// A key that nothing reads.
package enum UnknownKey {
  package static let rule = Rule(
    "unknown-key",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une clé n’est lue par personne.",
      en: "A key is read by nobody."
    ),
    reason: Words(
      fr:
        "DataPass ignore sans un mot les clés qu’il ne connaît pas\u{A0}: le réglage que l’auteur croit faire n’a aucun effet.",
      en: "DataPass ignores unknown keys without a word: the setting that its author believes in has no effect."
    ),
    examples: [
      RuleExample(
        .definitions,
        failing: """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks: [{name: basic_infos}, {name: scopes}]
            ⟦startable_by_aplicant⟧: false
          """,
        corrected: """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks: [{name: basic_infos}, {name: scopes}]
            startable_by_applicant: false
          """
      )
    ]
  )

  static func finding(_ key: Located<String>, in record: Record, subject: String?) -> Finding {
    let nearest = Suggestion.nearest(to: key.value, among: record.keys.lazy.filter(\.isRead).map(\.name))
    return Finding(
      rule,
      at: key.span,
      Words(
        fr: "\(Quoted(key.value).french) n’est pas une clé que l’on lit dans \(record.title.french)",
        en: "\(Quoted(key.value).english) is no key that is read in \(record.title.english)"
      ),
      label: nearest.map(DidYouMean.words),
      fix: nearest.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(key.span, $0)]) },
      subject: subject
    )
  }
}
