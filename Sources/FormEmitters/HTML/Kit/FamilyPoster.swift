/// One sheet for the counter of an authority: the code and the address of its page on the national form. Nothing in it
/// identifies a family.
struct FamilyPoster {
  let address: PageAddress
  let hasCode: Bool

  /// Nil if the kit is of no authority’s page.
  init?(_ details: KitDetails) {
    guard let address = details.authorityPage.flatMap({ PageAddress($0) }) else { return nil }
    self.address = address
    hasCode = details.hasAuthorityCode
  }

  var bytes: [UInt8] {
    StandalonePage(title: "Transmettez votre quotient familial en ligne", style: .kit, isPoster: true).bytes { page in
      page.element(.section, [.class("poster")]) { page in
        page.element(
          .p,
          text: hasCode
            ? "Visez ce code avec l’appareil photo de votre téléphone, ou écrivez l’adresse dans un navigateur."
            : "Écrivez cette adresse dans un navigateur."
        )
        if hasCode { page.element(.img, [.src(.file(["qr.svg"], from: 0)), .alt("Code QR de l’adresse ci-dessous")]) }
        page.element(.p) { $0.element(.a, [.href(address)], text: address.text) }
        page.element(.p, text: "Une question\u{A0}? Adressez-vous à l’accueil.")
      }
    }
  }
}
