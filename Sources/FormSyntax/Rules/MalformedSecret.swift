package import FormSource

/// A `!secret` that does not name its key.
package enum MalformedSecret {
  package static let rule = Rule(
    "malformed-secret",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Un !secret ne nomme pas la clé du coffre qui donnera sa valeur.",
      en: "A !secret does not name the vault key that will give its value."
    ),
    reason: Words(
      fr: "Sans clé, la valeur ne sera jamais remplacée au déploiement.",
      en: "Without a key, the value will never be replaced at deployment."
    )
  )

  static func finding(at span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "une valeur différée s’écrit !secret {key: CLÉ, default: VALEUR}",
        en: "a deferred value is written !secret {key: KEY, default: VALUE}"
      )
    )
  }
}
