package import FormCatalog
package import FormSource

/// A form named after another API than its own.
package enum ForeignFormPrefix: CatalogRule {
  package static let rule = Rule(
    "foreign-form-prefix",
    .correctness,
    .warning,
    summary: Words(
      fr: "L’identifiant d’un formulaire commence par celui d’une autre API que la sienne.",
      en: "A form’s identifier begins with that of another API than its own."
    ),
    reason: Words(
      fr: "Copié d’une autre API, le formulaire demande peut-être l’habilitation de celle-ci à la place de l’autre.",
      en: "Copied from another API, the form may ask for that one’s authorisation in place of the other’s."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            default: true
          exemple-voisine-cantine:
            authorization_request: ⟦Exemple⟧
            name: Cantine
          exemple-voisine:
            authorization_request: ExempleVoisine
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            default: true
          exemple-voisine-cantine:
            authorization_request: ExempleVoisine
            name: Cantine
          exemple-voisine:
            authorization_request: ExempleVoisine
            default: true
          """,
        context: [
          .definitions: RuleExample.definitionText("unique: true")
            + "\nexemple_voisine:\n  name: API Voisine\n  description: Une autre\n  provider: dinum\n  kind: api\n"
            + "  support_email: support@exemple.gouv.fr\n  cgu_link: https://exemple.gouv.fr/cgu\n"
            + "  blocks: [{name: basic_infos}]\n"
        ]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    let names = catalog.definitions.all.map { (id: $0.id, prefix: stem($0.id) + "_") }
      .sorted { ($1.prefix.utf8.count, $0.id) < ($0.prefix.utf8.count, $1.id) }
    for form in catalog.forms.entries {
      guard let id = form.definition, let owner = form.declaration.owner else { continue }
      let uid = WordingTable.section(ofForm: form.uid) + "_"
      let own = stem(id) + "_"
      guard let match = names.first(where: { uid.hasPrefix($0.prefix) }), match.prefix != own,
        !own.hasPrefix(match.prefix)
      else { continue }
      collector.add(
        Finding(
          rule,
          at: owner.span,
          Words(
            fr: "\(form.uid) porte le nom de \(match.id), mais demande \(id)",
            en: "\(form.uid) bears the name of \(match.id), but asks for \(id)"
          ),
          subject: form.uid
        ),
        via: owner.via
      )
    }
  }

  /// The identifier without its stage: both stages share their forms’ names.
  private static func stem(_ id: String) -> String {
    for stage in ["_sandbox", "_production"] where id.hasSuffix(stage) { return String(id.dropLast(stage.count)) }
    return id
  }
}
