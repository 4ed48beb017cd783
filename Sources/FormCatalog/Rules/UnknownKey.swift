package import FormSource

/// An unknown key, which is never read.
package enum UnknownKey {
  package static let rule = Rule(
    "unknown-key",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une clé est inconnue, et n’est donc jamais lue.",
      en: "A key is unknown, so it is never read."
    ),
    reason: Words(
      fr:
        "DataPass ignore sans avertissement les clés qu’il ne connaît pas\u{A0}: le réglage que l’auteur croit faire n’a aucun effet.",
      en: "DataPass silently ignores unknown keys: the setting that its author meant to make has no effect."
    ),
    examples: [
      .definition("⟦startable_by_aplicant⟧⟨startable_by_applicant⟩: false"),
      RuleExample(
        .dataProviders,
        failing: "shared:\n  dinum: {name: DINUM}\n⟦autre⟧: {name: Autre}",
        corrected: "shared:\n  dinum: {name: DINUM}\n  autre: {name: Autre}"
      ),
    ]
  )

  /// About what stands next to the entries of a file that has them below `shared:`.
  static func besideShared(_ key: Located<String>) -> Finding {
    Finding(
      rule,
      at: key.span,
      Words(
        fr: "\(Quoted(key.value).french) n’est pas lu\u{A0}: dans ce fichier, les entrées sont sous shared:",
        en: "\(Quoted(key.value).english) is not read: in this file, entries are below shared:"
      ),
      label: Words(fr: "mettez-le sous shared:, en retrait", en: "move it below shared:, indented")
    )
  }

  static func finding(_ key: Located<String>, in record: Record, subject: String?) -> Finding {
    let nearest = Suggestion.nearest(to: key.value, among: record.keys.lazy.filter(\.isRead).map(\.name))
    return Finding(
      rule,
      at: key.span,
      Words(
        fr: "\(Quoted(key.value).french) n’est pas une clé que l’on lit dans \(record.title.french)",
        en: "\(Quoted(key.value).english) is not a key of \(record.title.english)"
      ),
      label: nearest.map(DidYouMean.words),
      fix: nearest.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(key.span, $0)]) },
      subject: subject
    )
  }
}
