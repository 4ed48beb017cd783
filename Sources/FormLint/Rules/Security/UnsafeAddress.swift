package import FormCatalog
import FormMarkup
package import FormSource

/// An address that runs code instead of leading to a page.
package enum UnsafeAddress: AddressRule {
  package static let rule = Rule(
    "unsafe-address",
    .security,
    .error,
    summary: Words(
      fr: "Une adresse exécute du code au lieu de mener à une page («\u{A0}javascript:\u{A0}», «\u{A0}data:\u{A0}»).",
      en: "An address runs code instead of leading to a page (“javascript:”, “data:”)."
    ),
    reason: Words(
      fr: "DataPass en fait un lien\u{A0}: le code s’exécute chez le demandeur qui le suit.",
      en: "DataPass turns it into a link: the code runs in the browser of any applicant who follows it."
    ),
    examples: [
      RuleExample(
        .eligibility,
        """
        - definition_id: exemple
          options:
            - type: entreprise_ou_association
              eligible: 'no'
              body: Non éligible
              cta: {content: En savoir plus, url: ⟦javascript:ouvrir()⟧⟨"https://exemple.gouv.fr"⟩}
        """
      )
    ]
  )

  package static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard address.range == nil, address.scheme != "https", !address.isPrefill, MarkupAddress.isUnsafe(address.value)
    else { return }
    collector.add(
      rule,
      in: address.text,
      at: nil,
      Words(
        fr: "cette adresse exécute du code au lieu de mener à une page",
        en: "this address runs code instead of leading to a page"
      ),
      label: Words(
        fr: "écrivez une adresse en «\u{A0}https://\u{A0}»",
        en: "write an address that starts with “https://”"
      )
    )
  }
}
