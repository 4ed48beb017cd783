package import FormCatalog
package import FormSource

/// A file that a message or a template names, and that is not there.
package enum UnknownTextFile: CatalogRule {
  package static let rule = Rule(
    "unknown-text-file",
    .reference,
    .error,
    summary: Words(
      fr: "Un message ou un modèle prend son texte dans un fichier qui n’existe pas.",
      en: "A message or a template takes its text from a file that does not exist."
    ),
    reason: Words(
      fr:
        "Il arriverait vide. Un texte se trouve toujours dans le dossier texts de la vie des demandes\u{A0}: rien n’est lu ailleurs.",
      en:
        "It would arrive empty. A text is always in the folder texts of the life of requests: nothing is read elsewhere."
    ),
    examples: [
      .life(
        """
        messages:
          recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text_file: texts/recu.txt}
          relance: {title: Relance, event: update, to: [applicant], subject: Reçu, text_file: ⟦texts/resu.txt⟧⟨texts/recu.txt⟩}
        """,
        context: [.text: "Bien reçu.\n"]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    let names = catalog.texts.files.map(\.name)
    let files = Set(names)
    for entry in catalog.life {
      for text in entry.messages.compactMap(\.text) + entry.templates.compactMap(\.content)
      where files.contains(text.value) {
        let finding = Finding(
          rule,
          at: text.span,
          Words(
            fr: "le message serait ce nom de fichier, et non le texte du fichier",
            en: "the message would be this file’s name, not the file’s text"
          ),
          label: Words(
            fr: "écrivez text_file (content_file pour un modèle)",
            en: "write text_file (content_file for a template)"
          ),
          subject: entry.name.value
        )
        collector.add(finding, via: text.via)
      }
      for file in entry.textFiles where catalog.texts.file(file.value) == nil {
        let words = Quoted(file.value).words(fr: "n’est pas un texte de ce dossier", en: "is not a text of this folder")
        let meant = collector.nearest(to: file.value, among: names)
        let finding =
          meant.map { Finding(rule, at: file.span, words, suggesting: $0, subject: entry.name.value) }
          ?? Finding(rule, at: file.span, words, label: place, subject: entry.name.value)
        collector.add(finding, via: file.via)
      }
    }
  }

  private static let place = Words(
    fr: "écrivez texts/<nom>.txt, le nom d’un fichier du dossier texts",
    en: "write texts/<name>.txt, the name of a file of the folder texts"
  )
}
