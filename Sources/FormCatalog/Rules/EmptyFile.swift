package import FormSource

/// A file in which nothing is written, or only comments.
package enum EmptyFile {
  package static let rule = Rule(
    "empty-file",
    .correctness,
    .error,
    summary: Words(
      fr: "Un fichier du projet est vide, ou ne contient que des commentaires (un avertissement).",
      en: "A file of the project is empty, or contains only comments (a warning)."
    ),
    reason: Words(
      fr: "Il a été vidé ou mal enregistré\u{A0}: ce qu’il déclarait n’existe plus, et les pages se font sans lui.",
      en: "It was emptied or badly saved: what it declared is gone, and pages are made without it."
    ),
    examples: [
      RuleExample(.dataProviders, failing: "⟦⟧", corrected: "shared:\n  dinum: {name: DINUM}"),
      RuleExample(
        .dataProviders,
        failing: "⟦⟧# shared:\n#   dinum: {name: DINUM}",
        corrected: "shared:\n  dinum: {name: DINUM}"
      ),
    ]
  )

  package static func finding(_ file: SourceFile) -> Finding? {
    switch file.blankness {
    case nil: return nil
    case .nothing:
      return Finding(
        rule,
        at: .startOfFile(file.id),
        Words(fr: "ce fichier est vide", en: "this file is empty"),
        label: Words(
          fr: "retrouvez-en une version antérieure, ou supprimez le fichier",
          en: "restore an earlier version of it, or delete the file"
        )
      )
    case .comments:
      var finding = Finding(
        rule,
        at: .startOfFile(file.id),
        Words(
          fr: "ce fichier ne contient que des commentaires\u{A0}: rien n’y est déclaré",
          en: "this file contains only comments: nothing is declared in it"
        ),
        label: Words(
          fr: "ôtez les # au début des lignes, ou supprimez le fichier",
          en: "remove the # at the start of the lines, or delete the file"
        )
      )
      finding.severity = .warning
      return finding
    }
  }
}
