/// The name of the Ruby class that a definition's identifier stands for upstream (`api_entreprise`: `APIEntreprise`).
enum ClassName {
  /// Words that upstream's inflections spell in a special way.
  private static let acronyms: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      "API", "DGFIP", "GDPR", "INSEE", "NAF", "CRM", "QF", "YAML", "HubEE", "DC", "CaptchEtat", "ENSU", "CESU", "SFiP",
      "INFINOE", "R2P", "CNAM", "PISTE", "GFE", "APIM",
    ].map { ($0.lowercased(), $0) }
  )

  static func of(_ id: String) -> String {
    id.split(separator: "_").map { word in
      acronyms[String(word)] ?? word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }
}
