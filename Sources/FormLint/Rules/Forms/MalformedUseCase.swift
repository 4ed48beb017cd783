package import FormCatalog
package import FormSource

/// A use case that is not written as the others.
package enum MalformedUseCase: CatalogRule {
  package static let rule = Rule(
    "malformed-use-case",
    .style,
    .warning,
    summary: Words(
      fr: "Un cas d’usage n’est pas écrit en minuscules avec des tirets bas.",
      en: "A use case is not written in small letters with underscores."
    ),
    reason: Words(
      fr: "Son pictogramme et son filtre ne sont pas trouvés\u{A0}: le demandeur ne retrouve pas le formulaire.",
      en: "Its pictogram and its filter are not found: applicants do not find the form."
    ),
    examples: [
      .form(failing: "use_case: ⟦socle-de-base⟧", corrected: "use_case: socle_de_base")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      guard let useCase = form.declaration.useCase, !isRight(useCase.value), !useCase.value.isEmpty else { continue }
      collector.add(
        Finding(
          rule,
          at: useCase.span,
          Words(
            fr: "\(Quoted(useCase.value).french) s’écrit en minuscules, avec des tirets bas",
            en: "\(Quoted(useCase.value).english) is written in small letters, with underscores"
          ),
          suggesting: corrected(useCase.value),
          subject: form.uid
        ),
        via: useCase.via
      )
    }
  }

  private static func isRight(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
  }

  /// Nil where more than dashes, spaces and capitals would have to change.
  private static func corrected(_ text: String) -> String? {
    let result = String(text.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    return isRight(result) ? result : nil
  }
}
