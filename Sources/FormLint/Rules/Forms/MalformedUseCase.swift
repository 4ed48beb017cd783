package import FormCatalog
package import FormSource

/// A use case that is not written like the others.
package enum MalformedUseCase: CatalogRule {
  package static let rule = Rule(
    "malformed-use-case",
    .style,
    .info,
    summary: Words(
      fr: "Un cas d’usage n’est pas écrit en minuscules avec des tirets bas.",
      en: "A use case is not written in lower case with underscores."
    ),
    reason: Words(
      fr: "Son pictogramme et son filtre ne sont pas trouvés\u{A0}: le demandeur ne retrouve pas le formulaire.",
      en: "Its pictogram and its filter are not found: applicants cannot find the form."
    ),
    examples: [
      .form("use_case: ⟦socle-de-base⟧⟨socle_de_base⟩")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var uses: [String: [Located<String>]] = [:]
    var order: [(name: String, subject: String)] = []
    for form in catalog.forms.entries {
      guard let useCase = form.declaration.useCase, !UseCaseName.isWellFormed(useCase.value), !useCase.value.isEmpty
      else {
        continue
      }
      if uses[useCase.value] == nil { order.append((useCase.value, form.uid)) }
      uses[useCase.value, default: []].append(useCase)
    }
    for (name, subject) in order {
      guard let places = uses[name], let first = places.first else { continue }
      let right = corrected(name)
      let distinct = places.reduce(into: [ByteSpan]()) { if !$0.contains($1.span) { $0.append($1.span) } }
      collector.add(
        Finding(
          rule,
          at: first.span,
          Words(
            fr: "\(Quoted(name).french) s’écrit en minuscules, avec des tirets bas",
            en: "\(Quoted(name).english) must be written in lower case, with underscores"
          ),
          label: right.map(DidYouMean.words),
          notes: distinct.dropFirst().map { Finding.Note(Words(fr: "et ici", en: "and here"), at: $0) },
          fix: right.map { right in
            Fix(DidYouMean.title(right), safe: false, distinct.map { Fix.Edit($0, right) })
          },
          subject: subject
        ),
        via: first.via
      )
    }
  }

  /// The text in lower case with underscores; nil where more than dashes, spaces and capitals would have to change.
  private static func corrected(_ text: String) -> String? {
    let result = String(text.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    return UseCaseName.isWellFormed(result) ? result : nil
  }
}
