import FormSource

/// Which of the answers that forms give beforehand say who somebody is. Reports do not repeat these (GDPR, article 5).
package enum PersonalData {
  /// Whether a value names a person by itself: a family name, or the address of a given name and a family name.
  package static func isTelling(_ value: String, in field: String) -> Bool {
    if field.hasSuffix("_email") {
      let parts = value.split(separator: "@", maxSplits: 1)
      guard parts.count == 2 else { return false }
      let names = parts[0].split(separator: ".", omittingEmptySubsequences: false)
      return names.count == 2
        && names.allSatisfy { name in
          name.utf8.count >= 2 && name.utf8.allSatisfy { (0x61...0x7A).contains($0.small) || $0 == UInt8(ascii: "-") }
            && !serviceWords.contains(name.lowercased())
        }
    }
    return field.hasSuffix("_family_name") && isName(value)
  }

  /// Whether a value says more of a person who is named beside it: the given name does, which many share.
  package static func isPartOfName(_ value: String, in field: String) -> Bool {
    isTelling(value, in: field) || field.hasSuffix("_given_name") && isName(value)
  }

  private static func isName(_ value: String) -> Bool {
    let words = value.split(separator: " ")
    return words.count <= 2 && words.allSatisfy { !serviceWords.contains($0.lowercased()) } && !value.isEmpty
      && value.utf8.allSatisfy { $0 >= 0x80 || (0x61...0x7A).contains($0.small) || "_- '".utf8.contains($0) }
  }

  /// Words that name a shared mailbox or a service, and no person.
  private static let serviceWords: Set<String> = [
    "api", "contact", "contacts", "support", "technique", "tech", "service", "services", "equipe", "équipe", "team",
    "dpo", "dpd", "rgpd", "info", "infos", "projet", "produit", "direction", "informatique", "dsi", "si", "hotline",
    "assistance", "exploitation", "particulier", "entreprise", "datapass", "client", "clients", "no-reply", "noreply",
    "admin", "administrateur", "sav", "helpdesk", "integration", "partenaires", "partenaire", "editeur", "éditeur",
    "developpement", "dev", "devops", "responsable", "délégué", "delegue", "protection", "donnees", "données",
    "portail",
    "famille", "enfance", "mairie", "commune", "solution", "solutions", "interop", "franceconnect", "prod",
    "production",
  ]

  /// The first letter, as excerpts show it, and the number of characters: enough to find the value, too little to know
  /// whose it is.
  package static func masked(_ value: String) -> String {
    "\(value.prefix(1))…, \(value.count)"
  }
}
