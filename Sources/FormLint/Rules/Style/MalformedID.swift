package import FormCatalog
package import FormSource

/// An identifier that does not follow the naming convention.
package enum MalformedID: CatalogRule {
  package static let rule = Rule(
    "malformed-id",
    .style,
    .info,
    summary: Words(
      fr: "Un identifiant n’est pas écrit comme les autres.",
      en: "An identifier is not written like the others."
    ),
    reason: Words(
      fr:
        "L’identifiant d’un formulaire s’écrit avec des tirets (il figure dans l’adresse des pages), celui d’une définition ou d’un éditeur avec des tirets bas\u{A0}: sinon, on ne retrouve ni ses textes ni ses clés.",
      en:
        "A form’s identifier has dashes (it is part of page addresses); a definition’s and a vendor’s have underscores. Otherwise, the texts and keys that go with it cannot be found."
    ),
    examples: [
      .furtherForms(
        """
        ⟦exemple_cantine⟧⟨exemple-cantine⟩:
          authorization_request: Exemple
          name: Cantine
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      report(definition.declaration.id, separator: "_", &collector)
    }
    for form in catalog.forms.entries { report(form.declaration.uid, separator: "-", &collector) }
    for provider in catalog.serviceProviders.entries { report(provider.id, separator: "_", &collector) }
  }

  private static func report(_ id: Located<String>, separator: Character, _ collector: inout FindingCollector) {
    let isRight = id.value.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == separator.asciiValue
    }
    guard !isRight else { return }
    collector.add(
      Finding(
        rule,
        at: id.span,
        Words(
          fr: "\(Quoted(id.value).french) s’écrit en minuscules, avec «\u{A0}\(separator)\u{A0}» entre les mots",
          en: "\(Quoted(id.value).english) must be in lower case, with “\(separator)” between words"
        ),
        subject: id.value
      )
    )
  }
}
