package import FormCatalog
package import FormSource
import FormSubmission

/// A block that asks nothing.
package enum EmptyBlock: CatalogRule {
  package static let rule = Rule(
    "empty-block",
    .correctness,
    .error,
    summary: Words(
      fr: "Un bloc ne demande rien\u{A0}: ni contact, ni donnée, ni question.",
      en: "A block asks nothing: no contacts, no data, no questions."
    ),
    reason: Words(
      fr:
        "Le demandeur arrive sur une étape vide. Si elle devait lui faire choisir des données, il ne peut pas envoyer sa demande.",
      en:
        "Applicants come to an empty step. If it was to let them choose data, they cannot send their request."
    ),
    examples: [
      .definition(
        failing: """
          checkboxes: {charte: {label: J’ai lu la charte}}
          blocks:
            - name: scopes
            - name: basic_infos
            - name: ⟦contacts⟧
          """,
        corrected: """
          checkboxes: {charte: {label: J’ai lu la charte}}
          blocks:
            - name: scopes
            - name: basic_infos
            - name: contacts
              contacts: [contact_technique]
          """,
        context: [.forms: "exemple:\n  authorization_request: Exemple"]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      guard let own = definition.declaredBlocks, !own.isOpen, own.gap.isEmpty else { continue }
      let forms = definition.forms.compactMap { catalog.forms[$0]?.blocks }
      guard forms.allSatisfy(\.gap.isEmpty) else { continue }
      for block in own.blocks where !block.hasOwnIntro {
        let others = forms.lazy.compactMap { $0.block(block.name.value) }
        if block.fields.isEmpty, others.allSatisfy(\.fields.isEmpty) {
          collector.add(finding(block, definition.id), via: block.name.via)
        } else if definition.declaration.scopes?.isEmpty ?? true, !definition.declaration.lacksScopes,
          block.fields.contains(where: { $0.schema.kind == .scopes })
        {
          collector.add(withoutScopes(block, definition.id), via: block.name.via)
        }
      }
    }
  }

  private static func finding(_ block: FormBlocks.Block, _ subject: String) -> Finding {
    let name = Quoted(block.name.value)
    let kinds = block.contactKinds.prefix(2).joined(separator: ", ") + (block.contactKinds.count > 2 ? "…" : "")
    return Finding(
      rule,
      at: block.name.span,
      Words(fr: "le bloc \(name.french) ne demande rien", en: "the block \(name.english) asks nothing"),
      label: block.contactKinds.isEmpty
        ? Words(fr: "ajoutez-y des questions, ou retirez-le", en: "add questions to it, or remove it")
        : Words(fr: "écrivez dessous contacts: [\(kinds)]", en: "write below it contacts: [\(kinds)]"),
      subject: subject
    )
  }

  private static func withoutScopes(_ block: FormBlocks.Block, _ subject: String) -> Finding {
    let name = Quoted(block.name.value)
    return Finding(
      rule,
      at: block.name.span,
      Words(
        fr: "le bloc \(name.french) fait choisir des données, et \(subject) n’en a aucune",
        en: "the block \(name.english) lets applicants choose data, and \(subject) has none"
      ),
      label: Words(
        fr: "ajoutez scopes: [{ name: …, value: … }] à la définition, ou retirez ce bloc",
        en: "add scopes: [{ name: …, value: … }] to the definition, or remove this block"
      ),
      subject: subject
    )
  }
}
