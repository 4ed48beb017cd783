package import FormCatalog
package import FormSource

/// Both apostrophes within the words of one definition.
package enum MixedApostrophes: CatalogRule {
  package static let rule = Rule(
    "mixed-apostrophes",
    .wording,
    .info,
    summary: Words(
      fr: "Les textes d’une définition mêlent l’apostrophe droite (') et l’apostrophe courbe (’).",
      en: "The texts of a definition mix the straight apostrophe (') and the curly one (’)."
    ),
    reason: Words(
      fr:
        "Le demandeur voit les deux dans la même page, et celui qui cherche «\u{A0}l’adresse\u{A0}» ne trouve pas «\u{A0}l'adresse\u{A0}».",
      en: "Applicants see both on one page, and whoever searches for “l’adresse” does not find “l'adresse”."
    ),
    examples: [
      .definition(
        """
        description: L’aide et l’adresse
        scopes: [{name: Type de l⟦'⟧⟨’⟩aide, value: aide}, {name: Identité, value: identite}]
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      var straight: [Place] = []
      var curly: [Place] = []
      var seen: Set<ByteSpan> = []
      forEachText(of: definition.declaration) { text in
        guard hasApostrophe(text.value), seen.insert(text.span).inserted else { return }
        for apostrophe in apostrophes(in: text.value) {
          let place = Place(text: text, range: apostrophe)
          if apostrophe.count == 1 { straight.append(place) } else { curly.append(place) }
        }
      }
      // The curly one is right on a tie.
      guard let usual = straight.count > curly.count ? straight.first : curly.first,
        let odd = straight.count > curly.count ? curly.first : straight.first
      else { continue }
      report(odd, usual, of: definition.id, &collector)
    }
  }

  private struct Place {
    let text: Located<String>
    /// In UTF-8 offsets of the text.
    let range: Range<Int>

    var span: ByteSpan { text.span(of: range) }
    var isStraight: Bool { range.count == 1 }
  }

  private static func report(_ odd: Place, _ usual: Place, of subject: String, _ collector: inout FindingCollector) {
    let words =
      odd.isStraight
      ? Words(
        fr: "apostrophe droite, alors que cette définition écrit aussi «\u{A0}’\u{A0}»",
        en: "straight apostrophe, but this definition also has “’”"
      )
      : Words(
        fr: "apostrophe courbe, alors que cette définition écrit surtout «\u{A0}'\u{A0}»",
        en: "curly apostrophe, but this definition mostly has “'”"
      )
    collector.add(
      Finding(
        rule,
        at: odd.span,
        words,
        label: Words(fr: "écrivez partout la même", en: "write the same one everywhere"),
        notes: [Finding.Note(Words(fr: "l’autre est ici", en: "the other one is here"), at: usual.span)],
        subject: subject
      ),
      via: odd.text.via
    )
  }

  private static func forEachText(of definition: DefinitionDeclaration, _ visit: (Located<String>) -> Void) {
    if let name = definition.name { visit(name) }
    if let description = definition.description { visit(description) }
    for scope in definition.scopes ?? [] {
      visit(scope.name)
      if let group = scope.group { visit(group) }
    }
  }

  private static func hasApostrophe(_ text: String) -> Bool {
    text.withBytes { $0.contains { $0 == UInt8(ascii: "'") || $0 == 0xE2 } }
  }

  /// The apostrophes between two letters.
  private static func apostrophes(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [Range<Int>] = []
      for start in bytes.indices.dropFirst() where bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 {
        let isStraight = bytes[start] == UInt8(ascii: "'")
        guard isStraight || bytes[start...].starts(with: [0xE2, 0x80, 0x99]) else { continue }
        let end = start + (isStraight ? 1 : 3)
        if end < bytes.count, bytes[end].isLetter || bytes[end] >= 0x80 { found.append(start..<end) }
      }
      return found
    }
  }
}
