import FormCatalog

/// The section with the address that the vendor sends to its clients.
struct KitAddressSection {
  let journey: FormJourney
  let details: KitDetails

  func write(_ page: inout HTMLWriter) {
    page.element(.section, [.class("address")]) { page in
      page.element(.h2, text: "L’adresse à envoyer")
      if details.hasCode {
        page.element(.img, [.src(.file(["qr.svg"], from: 0)), .alt("Code QR de cette adresse"), .class("code")])
      }
      if let address = PageAddress(details.address) {
        page.element(.p) { $0.element(.a, [.href(address)], text: address.text) }
      }
      if let address = details.authorityPage.flatMap({ PageAddress($0) }) {
        page.element(.p) { page in
          page.text("La page de la collectivité, pour les familles\u{A0}: ")
          page.element(.a, [.href(address)], text: address.text)
          page.text(" (à imprimer pour l’accueil\u{A0}: ")
          page.element(.a, [.href(.file(["familles", "affiche.html"], from: 0))], text: "familles/affiche.html")
          page.text(")")
        }
      }
      let names = AddressQuestionList(journey: journey, details: details).lines.map(\.name)
      if !names.isEmpty {
        page.element(
          .p,
          [.class("small")],
          text: "Réponses que cette adresse peut donner (?question=réponse)\u{A0}: \(names.joined(separator: ", "))."
        )
      }
    }
  }
}
