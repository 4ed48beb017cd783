package import FormSource

/// A key with one colon too many, which belongs to its name.
package enum DoubledColon {
  package static let rule = Rule(
    "doubled-colon",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une clé est suivie de deux deux-points\u{A0}: le premier fait partie de son nom.",
      en: "A key is followed by two colons: the first belongs to its name."
    ),
    reason: Words(
      fr:
        "DataPass cherche la clé sans deux-points et ne la trouve pas\u{A0}: ce qu’elle déclare manque au formulaire.",
      en: "DataPass looks for the key without a colon and does not find it: the form lacks what it declares."
    ),
    examples: [
      .form(failing: "use_case⟦:⟧: cantine", corrected: "use_case: cantine")
    ]
  )

  /// - Parameters:
  ///   - name: the key as it was meant.
  ///   - span: the colon.
  /// - Returns: the finding.
  static func finding(_ name: String, at span: ByteSpan) -> Finding {
    let quoted = Quoted(name)
    return Finding(
      rule,
      at: span,
      Words(
        fr: "\(quoted.french) est suivi de deux deux-points",
        en: "\(quoted.english) is followed by two colons"
      ),
      label: Words(fr: "un seul suffit", en: "one is enough"),
      fix: Fix(Words(fr: "Enlever le deux-points", en: "Remove the colon"), safe: false, [Fix.Edit(span, "")])
    )
  }
}
