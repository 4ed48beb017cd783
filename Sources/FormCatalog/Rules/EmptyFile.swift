package import FormSource

/// A file in which nothing is written.
package enum EmptyFile {
  package static let rule = Rule(
    "empty-file",
    .correctness,
    .error,
    summary: Words(
      fr: "Un fichier du projet est vide.",
      en: "A file of the project is empty."
    ),
    reason: Words(
      fr: "Il a été vidé ou mal enregistré\u{A0}: ce qu’il déclarait n’existe plus, et les pages se font sans lui.",
      en: "It was emptied or badly saved: what it declared is gone, and pages are made without it."
    ),
    examples: [
      RuleExample(.dataProviders, failing: "⟦⟧", corrected: "shared:\n  dinum: {name: DINUM}")
    ]
  )

  package static func finding(_ file: SourceID) -> Finding {
    Finding(
      rule,
      at: .startOfFile(file),
      Words(fr: "ce fichier est vide", en: "this file is empty"),
      label: Words(
        fr: "retrouvez-en une version antérieure, ou supprimez le fichier",
        en: "restore an earlier version of it, or delete the file"
      )
    )
  }
}
