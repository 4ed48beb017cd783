package import FormCatalog
package import FormSource

/// A company declared under two identifiers.
package enum DuplicateVendor: CatalogRule {
  package static let rule = Rule(
    "duplicate-vendor",
    .correctness,
    .warning,
    summary: Words(
      fr: "Deux éditeurs ont le même nom, ou le même SIRET.",
      en: "Two vendors have the same name, or the same SIRET."
    ),
    reason: Words(
      fr:
        "Les logiciels sont répartis entre les deux\u{A0}: le demandeur qui choisit l’un ne voit pas ceux de l’autre.",
      en: "The software is split between the two: applicants who choose one do not see the other’s."
    ),
    examples: [
      RuleExample(
        .serviceProviders,
        failing: """
          shared:
            editeur_exemple:
              type: editor
              name: Éditeur d’exemple
              already_integrated: [exemple]
            editeur_exemple_sas:
              type: editor
              name: ⟦Éditeur d’Exemple⟧
              already_integrated: [exemple]
          """,
        corrected: """
          shared:
            editeur_exemple:
              type: editor
              name: Éditeur d’exemple
              already_integrated: [exemple]
          """
      ),
      RuleExample(
        .serviceProviders,
        """
        shared:
          editeur_exemple: {type: editor, name: Exemple, siret: "13002526500013", already_integrated: [exemple]}
          logiciels:
            type: editor
            name: Logiciels
            siret: ⟦"13002526500013"⟧⟨"12004602300129"⟩
            already_integrated: [exemple]
        """
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var byName = Seen(of: \.name) { name in
      Words(fr: "\(name.french) est déjà l’éditeur", en: "\(name.english) is already the name of the vendor")
    }
    var bySiret = Seen(of: \.siret) { siret in
      Words(
        fr: "\(siret.french) est déjà le SIRET de l’éditeur",
        en: "\(siret.english) is already the SIRET of the vendor"
      )
    }
    for vendor in catalog.serviceProviders.entries {
      let found = [byName.finding(of: vendor), bySiret.finding(of: vendor)].lazy.compactMap(\.self).first
      if let (finding, via) = found { collector.add(finding, via: via) }
    }
  }

  /// The vendors so far, by something that each has to itself.
  private struct Seen {
    private let value: @Sendable (ServiceProviderDeclaration) -> Located<String>?
    private let words: (Quoted) -> Words
    private var vendors: [String: ServiceProviderDeclaration] = [:]

    init(
      of value: @escaping @Sendable (ServiceProviderDeclaration) -> Located<String>?,
      _ words: @escaping (Quoted) -> Words
    ) {
      self.value = value
      self.words = words
    }

    mutating func finding(of vendor: ServiceProviderDeclaration) -> (Finding, via: ByteSpan?)? {
      guard let own = value(vendor), !own.value.isEmpty else { return nil }
      let letters = own.value.inSmallLetters()
      guard let earlier = vendors[letters], let other = value(earlier), earlier.id.value != vendor.id.value else {
        vendors[letters] = vendor
        return nil
      }
      let words = words(Quoted(own.value))
      let finding = Finding(
        rule,
        at: own.span,
        Words(fr: "\(words.french) \(earlier.id.value)", en: "\(words.english) \(earlier.id.value)"),
        notes: [Finding.Note(Words(fr: "l’autre est ici", en: "the other one is here"), at: other.span)],
        subject: vendor.id.value
      )
      return (finding, own.via)
    }
  }
}
