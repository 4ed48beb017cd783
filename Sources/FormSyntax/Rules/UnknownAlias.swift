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
              - name: scopes
          autre:
            authorization_request: Exemple
            steps: ⟦*etape⟧
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            steps: &etapes
              - name: basic_infos
              - name: scopes
          autre:
            authorization_request: Exemple
            steps: *etapes
          """
      )
    ]
  )

  /// - Parameters:
  ///   - name: the alias, without its star.
  ///   - uses: every place of it, the first one first.
  ///   - nearest: an anchor with nearly that name.
  ///   - place: where the anchor was probably to stand.
  /// - Returns: one finding for all uses.
  static func finding(_ name: String, at uses: [ByteSpan], nearest: String?, place: ByteSpan?) -> Finding {
    var notes: [Finding.Note] = []
    if let place {
      notes.append(
        Finding.Note(
          Words(
            fr: "l’ancre était sans doute à écrire ici\u{A0}: &\(name)",
            en: "the anchor was probably to be written here: &\(name)"
          ),
          at: place
        )
      )
    }
    notes += uses.dropFirst().map { Finding.Note(Words(fr: "et ici", en: "and here"), at: $0) }
    return Finding(
      rule,
      at: uses[0],
      Words(
        fr: "aucune ancre \(Quoted("&" + name).french) n’est écrite avant cet alias",
        en: "no anchor \(Quoted("&" + name).english) is written before this alias"
      ),
      label: nearest.map { DidYouMean.words("*" + $0) },
      notes: notes,
      fix: nearest.map { near in
        Fix(DidYouMean.title("*" + near), safe: false, uses.map { Fix.Edit($0, "*" + near) })
      }
    )
  }
}
