package import FormCatalog
package import FormSource

/// A text about another API.
package enum ForeignAPIName: CatalogRule {
  package static let rule = Rule(
    "foreign-api-name",
    .wording,
    .warning,
    summary: Words(
      fr: "L’introduction ou la description d’un formulaire parle d’une autre API.",
      en: "A form’s introduction or description is about another API."
    ),
    reason: Words(
      fr: "Copiée d’un autre formulaire, elle fait croire au demandeur qu’il s’est trompé de page.",
      en: "Copied from another form, it makes applicants think that they are on the wrong page."
    ),
    examples: [
      RuleExample(
        .forms,
        """
        exemple:
          authorization_request: Exemple
          default: true
          introduction: Pour accéder à l’⟦API Voisine⟧⟨API Exemple⟩, remplissez ce formulaire.
        voisine:
          authorization_request: Voisine
        """,
        context: [
          .definitions: RuleExample.definitionText("name: API Exemple") + "\n"
            + RuleExample.definitionText("name: API Voisine", of: "voisine")
        ]
      )
    ]
  )

  private struct Reading: Hashable {
    let span: ByteSpan
    let own: String
  }

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    if catalog.forms.entries.isEmpty { return }
    var cores: [String: String] = [:]
    for definition in catalog.definitions.all { cores[definition.id] = definition.name.map(core) }
    let names = Set(cores.values).filter { $0.hasPrefix("API ") }.sorted()
    let phrases = names.map { PhraseScanner.Phrase($0) }
    let scanner = PhraseScanner(phrases)
    let byPhrase = Dictionary(zip(phrases.map(\.bytes), names)) { first, _ in first }
    // Forms share introductions: each text is searched once for each API.
    var known: [Reading: (Range<Int>, String)?] = [:]
    for form in catalog.forms.entries {
      guard let id = form.definition, let own = cores[id] else { continue }
      for text in [form.declaration.introduction, form.declaration.description].compactMap({ $0 }) {
        let reading = Reading(span: text.span, own: own)
        let found = known[reading] ?? foreign(in: text.value, own: own, byPhrase, scanner)
        known[reading] = .some(found)
        guard let (range, other) = found, !isPurpose(other, of: form) else { continue }
        // Forms in a row share an introduction, which is then decoded once.
        let span = collector.span(of: range, in: text)
        collector.add(
          Finding(
            rule,
            at: span,
            Words(
              fr: "ce texte parle de \(Quoted(other).french), et jamais de l’API du formulaire",
              en: "this text is about \(Quoted(other).english), and never mentions the form’s own API"
            ),
            subject: form.uid
          ),
          via: text.via
        )
      }
    }
  }

  /// Whether a form says by its name or its title that it is for another API: its data are asked so as to call that one.
  private static func isPurpose(_ other: String, of form: Form) -> Bool {
    let wanted = NameLetters.of(other)
    let title = form.declaration.prefill.first { $0.field.value == "intitule" }?.text
    return [form.declaration.name, title].contains { $0.map { NameLetters.of($0.value).holds(wanted) } ?? false }
  }

  /// The first name of another API, in a text that never names the form’s own.
  private static func foreign(
    in text: String,
    own: String,
    _ names: [[UInt8]: String],
    _ scanner: PhraseScanner
  ) -> (Range<Int>, String)? {
    var text = text
    let found = text.withUTF8 { bytes in
      scanner.all(in: bytes).filter { place in
        let (start, end) = (place.range.lowerBound, place.range.upperBound)
        return (start == 0 || !bytes[start - 1].isLetter) && (end == bytes.count || !isLetter(bytes[end]))
          && bytes[start] == UInt8(ascii: "A")
      }
    }
    let named = found.compactMap { place in names[place.phrase].map { (place.range, $0) } }
    guard let first = named.first, !named.contains(where: { $0.1 == own || areRelated($0.1, own) }) else {
      return nil
    }
    // A service that is not an API has a name without “API”.
    if !own.hasPrefix("API "), text.inSmallLetters().contains(own.inSmallLetters()) { return nil }
    return first
  }

  /// Whether one name begins with the other, or both end in the same word (`API R2P`, `API Courtier R2P`).
  private static func areRelated(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.inSmallLetters(), right.inSmallLetters())
    return left.hasPrefix(right) || right.hasPrefix(left)
      || left.split(separator: " ").last == right.split(separator: " ").last
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isLetter || (0xC3...0xCA).contains(byte)
  }

  private static func core(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "(")) else { return name.trimmingSpaces }
    let text = name.split(separator: "(").first.map(String.init) ?? name
    return text.trimmingSpaces
  }
}
