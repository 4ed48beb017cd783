package import FormCatalog
package import FormSource

/// A text that no message and no template takes.
package enum UnusedTextFile: CatalogRule {
  package static let rule = Rule(
    "unused-text-file",
    .correctness,
    .warning,
    summary: Words(
      fr: "Le texte d’un fichier n’est celui d’aucun message ni d’aucun modèle.",
      en: "The text of a file is that of no message and no template."
    ),
    reason: Words(
      fr: "Qui le corrige ne change rien à ce que reçoivent les demandeurs.",
      en: "Whoever corrects it changes nothing of what applicants receive."
    )
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // What could not be read may name any of them.
    guard catalog.gaps.life.isEmpty else { return }
    // A file’s name where its text should be is reported there.
    let named = catalog.life.flatMap {
      $0.textFiles + $0.messages.compactMap(\.text) + $0.templates.compactMap(\.content)
    }
    let used = Set(named.map { ExactName($0.value) })
    for file in catalog.texts.files where !used.contains(ExactName(file.name)) {
      collector.add(
        Finding(
          rule,
          at: .startOfFile(file.source),
          Words(fr: "aucun message ne prend ce texte", en: "no message takes this text"),
          label: Words(
            fr: "nommez-le sous text_file ou content_file, ou supprimez le fichier",
            en: "name it under text_file or content_file, or delete the file"
          )
        )
      )
    }
  }
}
