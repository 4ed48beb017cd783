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
        "Les adresses que reçoivent les clients d’un éditeur en dépendent\u{A0}: sans elle, l’adresse habituelle est utilisée, et ce n’est peut-être pas la vôtre.",
      en:
        "The addresses that a vendor’s clients receive are built from it: without it, the usual one is used, which may not be yours."
    ),
    examples: [
      RuleExample(
        .configuration,
        """
        addresses:
          forms: ⟦datapass.example/formulaires⟧⟨https://datapass.example/formulaires⟩
        """
      )
    ]
  )

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
