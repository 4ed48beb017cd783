package import FormSource

/// A `!secret` that does not name its key.
package enum MalformedSecret {
  package static let rule = Rule(
    "malformed-secret",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Un !secret n’est pas écrit comme il faut\u{A0}: la clé du coffre, et la valeur à donner en attendant.",
      en: "A !secret is not written as it must be: the vault key, and the value to give in the meantime."
    ),
    reason: Words(
      fr: "Sans clé, la valeur ne sera jamais remplacée au déploiement.",
      en: "Without a key, the value will never be replaced at deployment."
    )
  )

  enum Problem {
    case notAMapping
    case noKey
    case unknownPart
    /// It has no value, or one that is not a single text.
    case unusablePart(String)
  }

  static func finding(_ problem: Problem, at span: ByteSpan) -> Finding {
    let message =
      switch problem {
      case .notAMapping: Words(fr: "!secret est suivi de deux clés", en: "!secret is followed by two keys")
      case .noKey: Words(fr: "ce !secret n’a pas de clé key", en: "this !secret has no key called key")
      case .unknownPart:
        Words(fr: "un !secret n’a que deux clés, key et default", en: "a !secret has two keys only, key and default")
      case .unusablePart("key"):
        Words(
          fr: "key doit être un texte\u{A0}: le nom d’une clé du coffre",
          en: "key must be a text: the name of a key of the vault"
        )
      case .unusablePart:
        Words(
          fr: "default doit être un seul texte\u{A0}: la valeur à donner en attendant",
          en: "default must be a single text: the value to give in the meantime"
        )
      }
    return Finding(
      rule,
      at: span,
      message,
      label: Words(
        fr: "écrivez !secret {key: CLÉ, default: VALEUR}",
        en: "write !secret {key: KEY, default: VALUE}"
      )
    )
  }
}
