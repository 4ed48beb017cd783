package import FormSource

/// A `---` after which upstream reads nothing.
package enum LostDocument {
  package static let rule = Rule(
    "lost-document",
    .correctness,
    .error,
    summary: Words(
      fr: "Une ligne --- sépare le dossier en deux documents, dont DataPass ne lit que le premier.",
      en: "A --- line splits the folder into two documents, and DataPass reads only the first."
    ),
    reason: Words(
      fr: "Tout ce qui suit, dans ce fichier et dans les suivants, disparaît sans erreur.",
      en: "Everything after it, in this file and the following ones, disappears without an error."
    ),
    examples: [
      RuleExample(
        .forms,
        """
        exemple:
          authorization_request: Exemple
        ⟦---⟧⟨⟩
        autre:
          authorization_request: Exemple
        """
      )
    ]
  )

  static func finding(at span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "DataPass ne lit rien après cette ligne, ni dans ce fichier ni dans les suivants du dossier",
        en: "DataPass reads nothing after this line, neither in this file nor in the following files of the folder"
      ),
      label: Words(fr: "effacez cette ligne", en: "delete this line"),
      fix: Fix(
        Words(fr: "Effacer la ligne ---", en: "Delete the --- line"),
        safe: true,
        [Fix.Edit(span, "")]
      )
    )
  }
}
