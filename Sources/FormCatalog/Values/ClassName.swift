/// The name of the Ruby class that a definition's identifier stands for upstream (`api_entreprise`: `APIEntreprise`).
package enum ClassName {
  /// Words that upstream's inflections spell in a special way.
  private static let acronyms: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      "API", "DGFIP", "GDPR", "INSEE", "NAF", "CRM", "QF", "YAML", "HubEE", "DC", "CaptchEtat", "ENSU", "CESU", "SFiP",
      "INFINOE", "R2P", "CNAM", "PISTE", "GFE", "APIM",
    ].map { ($0.lowercased(), $0) }
  )

  package static func of(_ id: String) -> String {
    id.split(separator: "_").map { spelling(of: $0) }.joined()
  }

  private static func spelling(of word: Substring) -> String {
    acronyms[String(word)] ?? word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Whether upstream's inflections may give a class of this name, which is without modules, to a definition. They may
  /// have learnt of a word since: those that are not known may have any letters in capitals.
  package static func mayBe(_ name: Substring, of id: String) -> Bool {
    var rest = name
    for word in id.split(separator: "_") {
      let part = rest.prefix(word.count)
      rest = rest.dropFirst(word.count)
      let isKnown = acronyms[String(word)] != nil
      guard isKnown ? part == spelling(of: word) : part.first?.isLowercase == false else { return false }
    }
    return rest.isEmpty
  }
}
