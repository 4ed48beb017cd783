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
