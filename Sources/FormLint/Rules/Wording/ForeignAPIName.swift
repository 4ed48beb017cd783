package import FormCatalog
package import FormSource

/// A text that speaks about another API.
package enum ForeignAPIName: CatalogRule {
  package static let rule = Rule(
    "foreign-api-name",
    .wording,
    .warning,
    summary: Words(
      fr: "L’introduction ou la description d’un formulaire parle d’une autre API.",
      en: "A form’s introduction or description speaks about another API."
    ),
    reason: Words(
      fr: "Copiée d’un autre formulaire, elle fait croire au demandeur qu’il s’est trompé de page.",
      en: "Copied from another form, it makes applicants think that they are on the wrong page."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            default: true
            introduction: Pour accéder à l’⟦API Voisine⟧, remplissez ce formulaire.
          voisine:
            authorization_request: Voisine
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            default: true
            introduction: Pour accéder à l’API Exemple, remplissez ce formulaire.
          voisine:
            authorization_request: Voisine
          """,
        context: [
          .definitions: RuleExample.definitionText("name: API Exemple")
            + "\nvoisine:\n  name: API Voisine\n  description: Une autre\n  provider: dinum\n  kind: api\n"
            + "  support_email: support@exemple.gouv.fr\n  cgu_link: https://exemple.gouv.fr/cgu\n"
            + "  blocks: [{name: basic_infos}]\n"
        ]
      )
    ]
  )

  /// `API`, then its name in small letters, without what stands in parentheses.
  private struct Name {
    let letters: [UInt8]
    let text: String
  }

  private struct Reading: Hashable {
    let span: ByteSpan
    let own: String
  }

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var names: [Name] = []
    var cores: [String: String] = [:]
    var seen: Set<String> = []
    for definition in catalog.definitions.all {
      guard let text = definition.name.map(core) else { continue }
      cores[definition.id] = text
      guard text.hasPrefix("API "), seen.insert(text).inserted else { continue }
      names.append(Name(letters: text.lowercased().utf8.map { $0 }, text: text))
    }
    // The longest first: « API Impôt particulier » is not « API Impôt ».
    names.sort { ($1.letters.count, $0.text) < ($0.letters.count, $1.text) }
    // Forms share their introductions: what one text says is found out once for each API.
    var known: [Reading: (Range<Int>, String)?] = [:]
    for form in catalog.forms.entries {
      guard let id = form.definition, let own = cores[id] else { continue }
      for text in [form.declaration.introduction, form.declaration.description].compactMap({ $0 }) {
        let reading = Reading(span: text.span, own: own)
        let found = known[reading] ?? foreign(in: text.value, own: own, names)
        known[reading] = .some(found)
        guard let (range, other) = found else { continue }
        collector.add(
          Finding(
            rule,
            at: text.span(of: range),
            Words(
              fr: "ce texte parle de \(Quoted(other).french), et jamais de l’API du formulaire",
              en: "this text speaks about \(Quoted(other).english), and never about the form’s own API"
            ),
            subject: form.uid
          ),
          via: text.via
        )
      }
    }
  }

  /// The first name of another API in a text that never says its own.
  private static func foreign(in text: String, own: String, _ names: [Name]) -> (Range<Int>, String)? {
    var text = text
    let ownLetters = Array(own.lowercased().utf8)
    return text.withUTF8 { bytes in
      var found: (Range<Int>, String)?
      var index = 0
      while index + 4 < bytes.count {
        guard bytes[index] == UInt8(ascii: "A"), bytes[index + 1] == UInt8(ascii: "P"),
          bytes[index + 2] == UInt8(ascii: "I"), bytes[index + 3] == 0x20, index == 0 || !isLetter(bytes[index - 1])
        else {
          index += 1
          continue
        }
        let rest = bytes[index...]
        if begins(rest, ownLetters) { return nil }
        guard let name = names.first(where: { begins(rest, $0.letters) && ends(rest, $0.letters.count) }) else {
          index += 4
          continue
        }
        if areRelated(name.text, own) { return nil }
        if found == nil { found = (index..<min(index + name.letters.count, bytes.count), name.text) }
        index += name.letters.count
      }
      // A service that is no API is named by itself.
      if !own.hasPrefix("API "), String(decoding: bytes, as: UTF8.self).lowercased().contains(own.lowercased()) {
        return nil
      }
      return found
    }
  }

  /// Whether one name is a part of the other, or shares its last word (`API R2P`, `API Courtier R2P`).
  private static func areRelated(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.lowercased(), right.lowercased())
    return left.hasPrefix(right) || right.hasPrefix(left)
      || left.split(separator: " ").last == right.split(separator: " ").last
  }

  /// Whether a text begins with some small letters, capitals aside.
  private static func begins(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ letters: [UInt8]) -> Bool {
    guard text.count >= letters.count else { return false }
    return zip(text, letters).allSatisfy { $0.small == $1 || $0 >= 0x80 && $0 | 0x20 == $1 | 0x20 }
  }

  private static func ends(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ count: Int) -> Bool {
    text.count <= count || !isLetter(text[text.startIndex + count])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte.small) || (0xC3...0xCA).contains(byte)
  }

  private static func core(_ name: String) -> String {
    let text = name.split(separator: "(").first.map(String.init) ?? name
    return text.trimmingSpaces
  }
}
