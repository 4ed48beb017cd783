import FormCatalog

/// What the families of a client authority are told, once the national quotient familial form is theirs (guide for
/// vendors, part 4). What else happens is declared: see ``LifeSequel``.
struct NationalFormSequel {
  let details: KitDetails

  var items: [LetterLine] {
    [
      familyPage,
      LetterLine(
        "Pour annoncer le service aux familles, un kit de communication avec des modèles est sur le site d’API Particulier."
      ),
    ]
  }

  /// Without an authority its address is a pattern, and no link.
  private var familyPage: LetterLine {
    let words =
      "Les familles auront une page à votre nom, à mettre sur votre site, dans vos courriers ou à l’accueil\u{A0}:"
    guard let page = details.authorityPage else {
      return LetterLine("\(words) \(details.authorityPages)/<votre SIRET>")
    }
    return LetterLine(words, link: PageAddress(page))
  }
}
