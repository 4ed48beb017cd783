package import FormSource

/// A setting of `datapass.yml` that cannot have the effect it asks for.
package enum IneffectiveSetting {
  package static let rule = Rule(
    "ineffective-setting",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un réglage de datapass.yml reste sans effet.",
      en: "A setting of datapass.yml has no effect."
    ),
    reason: Words(
      fr:
        "Une règle qui empêche la compilation ne peut être ni adoucie ni ignorée, et une exception demande une raison que le prochain lecteur comprendra.",
      en:
        "A rule that prevents compilation can be neither downgraded nor ignored, and an exception needs a reason that the next reader will understand."
    ),
    examples: [
      RuleExample(
        .configuration,
        """
        severities:
          ⟦yaml-syntax⟧⟨unknown-key⟩: off
        """
      ),
      RuleExample(
        .configuration,
        """
        ignore:
          - paths: [config/authorization_request_forms/ancien_*.yml]
            rules: [unknown-key]
            reason: ⟦""⟧⟨Ces formulaires seront fermés en janvier⟩
        """
      ),
      RuleExample(
        .configuration,
        "feature_flags: {⟦esai⟧⟨essai⟩: [sandbox]}",
        context: .definition(
          "scopes: [{name: Adresse, value: adresse}, {name: Nom, value: nom, feature_flag: essai}]"
        )
      ),
    ]
  )

  static func finding(_ name: Located<String>) -> Finding {
    let quoted = Quoted(name.value)
    return Finding(
      rule,
      at: name.span,
      Words(
        fr: "\(quoted.french) empêche la compilation\u{A0}: elle ne peut être ni adoucie ni ignorée",
        en: "\(quoted.english) prevents compilation: it can be neither downgraded nor ignored"
      )
    )
  }

  /// About a feature flag on which no scope depends, while one depends on a flag of nearly the same name.
  static func unusedFlag(_ name: Located<String>, meaning used: Located<String>) -> Finding {
    let quoted = Quoted(name.value)
    return Finding(
      rule,
      at: name.span,
      Words(
        fr: "aucun scope ne dépend de \(quoted.french)",
        en: "no scope depends on \(quoted.english)"
      ),
      label: DidYouMean.words(used.value, for: name.value),
      notes: [
        Finding.Note(
          Words(
            fr: "un scope dépend ici de \(Quoted(used.value).french), que datapass.yml ne nomme pas",
            en: "a scope depends here on \(Quoted(used.value).english), which datapass.yml does not name"
          ),
          at: used.span
        )
      ]
    )
  }

  static func blankReason(at span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "cette exception n’a pas de raison, et n’est pas appliquée",
        en: "this exception has no reason, so it is not applied"
      ),
      label: Words(fr: "dites pourquoi", en: "say why")
    )
  }
}
