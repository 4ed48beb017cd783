import FormSource

/// The keys of service providers (vendors) and data providers.
package enum ProviderShapes {
  package static let serviceProvider = Record(
    "service_provider",
    Words(fr: "un éditeur", en: "a vendor"),
    [type(.required)] + serviceProviderKeys
  )

  /// The shape of the time when all were software vendors, and none had a type.
  static let typelessServiceProvider = Record(
    "service_provider",
    Words(fr: "un éditeur", en: "a vendor"),
    [type(.optional)] + serviceProviderKeys
  )

  private static func type(_ status: KeyShape.Status) -> KeyShape {
    KeyShape("type", .choice(["editor", "saas"]), status, fr: "editor ou saas", en: "editor or saas")
  }

  private static let serviceProviderKeys: [KeyShape] =
    [
      KeyShape("name", .text, .required, fr: "Le nom de l’éditeur", en: "The vendor’s name"),
      KeyShape("siret", .text, fr: "Son SIRET, entre guillemets", en: "Its SIRET, in quotes"),
      KeyShape(
        "already_integrated",
        .list(of: .text),
        fr: "Les définitions que ses logiciels ont déjà intégrées",
        en: "The definitions that its software already integrates"
      ),
      KeyShape("fc_certified", .flag, fr: "Certifié FranceConnect", en: "FranceConnect certified"),
      KeyShape(
        "apipfc_enabled",
        .flag,
        fr: "Ouvert à API Particulier avec FranceConnect",
        en: "Open to API Particulier with FranceConnect"
      ),
      .former("code_cog", fr: "le SIRET suffit", en: "the SIRET is enough"),
    ]

  package static let dataProvider = Record(
    "data_provider",
    Words(fr: "un fournisseur de données", en: "a data provider"),
    [
      KeyShape("name", .text, .required, fr: "Le nom du fournisseur", en: "The provider’s name"),
      KeyShape("logo", .text, fr: "Le fichier du logo", en: "The logo file"),
      KeyShape("link", .text, fr: "Son site", en: "Its site"),
    ]
  )
}
