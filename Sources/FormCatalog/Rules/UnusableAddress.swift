package import FormSource

/// A configured address from which no others can be built.
package enum UnusableAddress {
  package static let rule = Rule(
    "unusable-address",
    .correctness,
    .error,
    summary: Words(
      fr: "Une adresse de datapass.yml n’est pas une adresse web complète.",
      en: "An address in datapass.yml is not a complete web address."
    ),
    reason: Words(
      fr:
        "Les adresses que reçoivent les clients d’un éditeur en dépendent, et les pages y envoient les demandes\u{A0}: elles ne mèneraient nulle part.",
      en:
        "The addresses that a vendor’s clients receive are built from it, and pages send requests there: they would lead nowhere."
    ),
    examples: [
      RuleExample(
        .configuration,
        """
        addresses:
          forms: ⟦datapass.example/formulaires⟧⟨https://datapass.example/formulaires⟩
        """
      ),
      RuleExample(
        .configuration,
        "addresses: {submission: ⟦datapass.example/demandes⟧⟨https://datapass.example/demandes⟩}"
      ),
    ]
  )

  /// About an address that leads to one page, which may be on the same site.
  static func page(_ cursor: Cursor, key: String?) -> Finding {
    let name = Quoted(key ?? "")
    return Finding(
      rule,
      at: cursor.span,
      Words(
        fr: "\(name.french) attend une adresse qui commence par https:// ou http://, ou par / sur le même site",
        en: "\(name.english) must be an address that begins with https:// or http://, or with / on the same site"
      )
    )
  }

  static func finding(_ cursor: Cursor, key: String?) -> Finding {
    let name = Quoted(key ?? "")
    return Finding(
      rule,
      at: cursor.span,
      Words(
        fr:
          "\(name.french) attend une adresse qui commence par https:// ou http://, sans «\u{A0}?\u{A0}», «\u{A0}#\u{A0}» ni espace",
        en: "\(name.english) must be an address that begins with https:// or http://, without “?”, “#” or spaces"
      )
    )
  }
}
