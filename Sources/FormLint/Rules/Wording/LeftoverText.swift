package import FormCatalog
package import FormSource

/// A provisional text that was not replaced.
package enum LeftoverText: TextRule {
  package static let rule = Rule(
    "leftover-text",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte provisoire n’a pas été remplacé.",
      en: "A provisional text was not replaced."
    ),
    reason: Words(
      fr: "Le demandeur lit «\u{A0}TODO\u{A0}», suit un lien vers nulle part, ou écrit à une adresse qui n’existe pas.",
      en: "Applicants read “TODO”, follow a link to nowhere, or write to an address that does not exist."
    ),
    examples: [
      .form("introduction: ⟦Ceci est une introduction à remplir⟧⟨Une API pour les communes.⟩"),
      .definition("link: https://exemple.gouv.fr/⟦feedme-with-valid-url⟧⟨documentation⟩"),
      .form("initialize_with: {intitule: ⟦TODO⟧⟨Tarification de la cantine⟩}"),
      .basicInfos("fields: {intitule: {hint: \"⟦[NOM DE LA DÉMARCHE]⟧⟨Ce qu’en lira l’instructeur⟩\"}}"),
      .definition("scopes: [{name: Adresse, value: ⟦premiere_donnee⟧⟨adresse⟩}, {name: Identité, value: identite}]"),
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    // Instructors complete their templates.
    if text.key == "templates.content" { return }
    guard let range = LeftoverMarks.first(in: text, isProduction: catalog.isProduction) else { return }
    let part = String(decoding: Array(text.value.utf8)[range], as: UTF8.self)
    let (message, label) = part.hasPrefix("[") ? instruction(part, in: text) : provisional(part, in: text)
    collector.add(rule, in: text, at: range, message, label: label)
  }

  private static func provisional(_ part: String, in text: CatalogText) -> (message: Words, label: Words) {
    (
      Words(
        fr: "\(Quoted(part).french) est un texte provisoire, resté à la place de \(text.key)",
        en: "\(Quoted(part).english) is a provisional text, left in place of \(text.key)"
      ),
      Words(fr: "écrivez le vrai texte", en: "write the real text")
    )
  }

  private static func instruction(_ part: String, in text: CatalogText) -> (message: Words, label: Words) {
    if text.kind == .answer {
      return (
        Words(
          fr: "\(Quoted(part).french) est une consigne dans une réponse\u{A0}: si elle y reste, l’instructeur la lira",
          en: "\(Quoted(part).english) is an instruction within an answer: if it stays, instructors will read it"
        ),
        Words(
          fr: "écrivez la réponse, et la consigne dans l’aide du champ",
          en: "write the answer, and the instruction in the field’s hint"
        )
      )
    }
    return (
      Words(
        fr: "\(Quoted(part).french) est une consigne, restée dans \(text.key)",
        en: "\(Quoted(part).english) is an instruction, left in \(text.key)"
      ),
      Words(fr: "écrivez le vrai texte", en: "write the real text")
    )
  }
}
