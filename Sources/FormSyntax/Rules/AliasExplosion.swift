package import FormSource

/// Aliases to aliases that multiply the content of a file beyond a limit.
package enum AliasExplosion {
  package static let rule = Rule(
    "alias-explosion",
    .security,
    .error,
    blocking: true,
    summary: Words(
      fr: "Des alias d’alias multiplient le contenu du fichier au-delà de cinq millions de valeurs.",
      en: "Aliases to aliases multiply the file’s content beyond five million values."
    ),
    reason: Words(
      fr: "Un tel fichier, écrit par erreur ou par malveillance, épuiserait la mémoire du serveur.",
      en: "Such a file, whether a mistake or malicious, would exhaust the server’s memory."
    )
  )

  static func finding(at span: ByteSpan, limit: Int) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "avec cet alias le fichier compte plus de \(limit) valeurs\u{A0}: il n’est pas suivi",
        en: "with this alias the file has more than \(limit) values: the alias is not followed"
      )
    )
  }
}
