package import FormCatalog
package import FormSource

/// An address that begins with `http://`.
package enum InsecureAddress: AddressRule {
  package static let rule = Rule(
    "insecure-address",
    .reference,
    .info,
    summary: Words(
      fr: "Une adresse commence par «\u{A0}http://\u{A0}», sans chiffrement.",
      en: "An address begins with “http://”, without encryption."
    ),
    reason: Words(
      fr: "Le navigateur du demandeur peut l’avertir d’un site non sécurisé, et la page peut être changée en chemin.",
      en: "The applicant’s browser may warn that the site is not secure, and the page can be altered on its way."
    ),
    examples: [
      .definition("link: ⟦http://⟧⟨https://⟩exemple.gouv.fr")
    ]
  )

  package static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard address.scheme == "http", address.bytes.starts(with: "http://".utf8) else { return }
    collector.add(
      rule,
      in: address.text,
      at: address.range(of: 0..<7),
      Words(fr: "cette adresse n’est pas chiffrée", en: "this address is not encrypted"),
      label: Words(fr: "écrivez https:// si le site le permet", en: "write https:// if the site supports it")
    ) { span in
      span.count == 7
        ? Fix(
          Words(fr: "Écrire «\u{A0}https://\u{A0}»", en: "Write “https://”"),
          safe: false,
          [Fix.Edit(span, "https://")]
        )
        : nil
    }
  }
}
