package import FormSource

/// An alias without an anchor of that name above it.
package enum UnknownAlias {
  package static let rule = Rule(
    "unknown-alias",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Un alias (*nom) ne désigne aucune ancre (&nom) écrite plus haut.",
      en: "An alias (*name) does not point to any anchor (&name) above it."
    ),
    reason: Words(
      fr:
        "DataPass lit tout le dossier d’un seul tenant et s’arrête sur un alias inconnu\u{A0}: plus aucun formulaire n’est servi.",
      en: "DataPass reads the whole folder as one text and stops at an unknown alias: no form is served any more."
    ),
    examples: [
      RuleExample(
        .forms,
        """
        exemple:
          authorization_request: Exemple
          steps: &etapes
            - name: basic_infos
            - name: scopes
        autre:
          authorization_request: Exemple
          steps: ⟦*etape⟧⟨*etapes⟩
        """
      )
    ]
  )

  /// - Parameters:
  ///   - name: the alias, without its `*`.
  ///   - uses: where it is used, in order; at least one place.
  ///   - nearest: an anchor with a similar name.
  ///   - place: where the anchor should probably have been.
  /// - Returns: one finding for all uses.
  static func finding(_ name: String, at uses: [ByteSpan], nearest: String?, place: ByteSpan?) -> Finding {
    var notes: [Finding.Note] = []
    if let place {
      notes.append(
        Finding.Note(
          Words(
            fr: "l’ancre était sans doute à écrire ici\u{A0}: &\(name)",
            en: "the anchor should probably have been written here: &\(name)"
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
        en: "no anchor \(Quoted("&" + name).english) is defined before this alias"
      ),
      label: nearest.map { DidYouMean.words("*" + $0) }
        ?? Words(
          fr: "écrivez &\(name) avant la valeur à reprendre, plus haut",
          en: "write &\(name) before the value to reuse, further up"
        ),
      notes: notes,
      fix: nearest.map { near in
        Fix(DidYouMean.title("*" + near), safe: false, uses.map { Fix.Edit($0, "*" + near) })
      }
    )
  }
}
