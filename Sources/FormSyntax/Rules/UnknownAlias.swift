package import FormSource

/// An alias to an anchor that stands nowhere above it.
package enum UnknownAlias {
  package static let rule = Rule(
    "unknown-alias",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Un alias (*nom) ne désigne aucune ancre (&nom) écrite plus haut.",
      en: "An alias (*name) points to no anchor (&name) above it."
    ),
    reason: Words(
      fr:
        "DataPass lit tout le dossier d’un seul tenant et s’arrête sur un alias inconnu\u{A0}: plus aucun formulaire n’est servi.",
      en: "DataPass reads the whole folder as one and stops at an unknown alias: no form is served any more."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            steps: &etapes
              - name: basic_infos
          autre:
            authorization_request: Exemple
            steps: ⟦*etape⟧
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            steps: &etapes
              - name: basic_infos
          autre:
            authorization_request: Exemple
            steps: *etapes
          """
      )
    ]
  )

  static func finding(_ name: String, at span: ByteSpan, nearest: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "aucune ancre \(Quoted("&" + name).french) n’est écrite avant cet alias",
        en: "no anchor \(Quoted("&" + name).english) is written before this alias"
      ),
      label: nearest.map { DidYouMean.words("*" + $0) },
      fix: nearest.map { Fix(DidYouMean.title("*" + $0), safe: false, [Fix.Edit(span, "*" + $0)]) }
    )
  }
}
