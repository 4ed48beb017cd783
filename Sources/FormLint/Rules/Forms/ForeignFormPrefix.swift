package import FormCatalog
package import FormSource

/// A form named after an API other than its own.
package enum ForeignFormPrefix: CatalogRule {
  package static let rule = Rule(
    "foreign-form-prefix",
    .correctness,
    .warning,
    summary: Words(
      fr: "L’identifiant d’un formulaire commence par celui d’une autre API que la sienne.",
      en: "A form’s identifier begins with that of an API other than its own."
    ),
    reason: Words(
      fr:
        "Souvent copié d’une autre API, le formulaire demande alors l’habilitation de celle-ci, et non celle que son nom annonce.",
      en: "Often copied from another API, the form then asks for that API’s authorisation, not for the one in its name."
    ),
    examples: [
      .furtherForms(
        """
        exemple-voisine-cantine:
          authorization_request: ⟦Exemple⟧⟨ExempleVoisine⟩
          name: Cantine
        exemple-voisine:
          authorization_request: ExempleVoisine
          ⟨default: true⟩
        """,
        context: [
          .definitions: RuleExample.definitionText("unique: true") + "\n"
            + RuleExample.definitionText("name: API Voisine", of: "exemple_voisine")
        ]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    if catalog.forms.entries.isEmpty { return }
    // Where two stages share a name, the first represents both.
    let names = Dictionary(
      catalog.definitions.all.map { (stem($0.id), $0.id) },
      uniquingKeysWith: { first, _ in first }
    )
    for form in catalog.forms.entries {
      // Where two forms have one name, the one that goes by it rightly may be lost.
      guard !catalog.gaps.forms.mayHold(form.uid), let id = form.definition, let owner = form.declaration.owner else {
        continue
      }
      let own = stem(id)
      guard let match = longestPrefix(of: WordingTable.section(ofForm: form.uid), in: names), match.stem != own,
        !(own + "_").hasPrefix(match.stem + "_")
      else { continue }
      collector.add(
        Finding(
          rule,
          at: owner.span,
          Words(
            fr: "\(form.uid) porte le nom de \(match.id), mais demande \(id)",
            en: "\(form.uid) is named after \(match.id), but asks for \(id)"
          ),
          subject: form.uid
        ),
        via: owner.via
      )
    }
  }

  /// The identifier without its stage: forms of both stages are named alike.
  private static func stem(_ id: String) -> String {
    for stage in ["_sandbox", "_production"] where id.hasSuffix(stage) { return String(id.dropLast(stage.count)) }
    return id
  }

  /// The longest of the names that the identifier begins with, up to the end of a word.
  private static func longestPrefix(of uid: String, in names: [String: String]) -> (stem: String, id: String)? {
    var prefix = Substring(uid)
    while true {
      if let id = names[String(prefix)] { return (String(prefix), id) }
      guard let end = prefix.utf8.lastIndex(of: UInt8(ascii: "_")) else { return nil }
      prefix = prefix[..<end]
    }
  }
}
