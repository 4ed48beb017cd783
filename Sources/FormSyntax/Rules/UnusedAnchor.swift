package import FormSource

/// An anchor that no alias uses.
package enum UnusedAnchor {
  package static let rule = Rule(
    "unused-anchor",
    .style,
    .info,
    summary: Words(
      fr: "Une ancre (&nom) n’est reprise par aucun alias.",
      en: "An anchor (&name) is not used by any alias."
    ),
    reason: Words(
      fr: "Elle fait croire à un texte partagé\u{A0}: en le corrigeant ici, on pense corriger d’autres formulaires.",
      en: "It looks like a shared text: someone who corrects it here may think that other forms are corrected too."
    ),
    examples: [
      .form(
        failing: """
          steps: ⟦&etapes⟧
            - name: basic_infos
            - name: scopes
          """,
        corrected: """
          steps:
            - name: basic_infos
            - name: scopes
          """
      )
    ]
  )

  static func finding(_ name: String, at span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "aucun alias ne reprend \(Quoted("&" + name).french)",
        en: "no alias uses \(Quoted("&" + name).english)"
      ),
      label: Words(fr: "ôtez l’ancre", en: "remove the anchor")
    )
  }
}
