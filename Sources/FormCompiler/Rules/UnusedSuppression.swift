package import FormSource

/// A comment that silences a rule that finds nothing there.
package enum UnusedSuppression {
  package static let rule = Rule(
    "unused-suppression",
    .style,
    .warning,
    summary: Words(
      fr: "Un commentaire ignore une règle qui n’a aucun constat à cet endroit.",
      en: "A comment silences a rule that finds nothing there."
    ),
    reason: Words(
      fr: "Il cacherait la prochaine faute au même endroit.",
      en: "It would hide the next mistake in the same place."
    ),
    examples: [
      .form(
        """
        name: Demande libre
        ⟦# datapass:disable=unknown-key -- lue par notre site⟧⟨⟩
        default: true
        steps: [{name: basic_infos}, {name: scopes}]
        """
      )
    ]
  )

  /// - Parameters:
  ///   - names: the rules that it silences without effect.
  ///   - span: the comment.
  ///   - edit: removes them from the comment, or the comment from the file.
  /// - Returns: one finding for all of these rules.
  static func finding(_ names: [String], at span: ByteSpan, edit: Fix.Edit) -> Finding {
    let french = names.map { Quoted($0).french }.joined(separator: ", ")
    let english = names.map { Quoted($0).english }.joined(separator: ", ")
    return Finding(
      rule,
      at: span,
      Words(
        fr: "il n’y a ici aucun constat de \(french) à ignorer",
        en: "there is no finding of \(english) to silence here"
      ),
      fix: Fix(
        Words(fr: "Enlever ce qui reste sans effet", en: "Remove what has no effect"),
        safe: true,
        [edit]
      )
    )
  }
}
