import FormCatalog

/// What happens after a request for the national quotient familial form (guide for vendors, parts 2, 4 and 6).
struct NationalFormSequel {
  let hasVendor: Bool
  let details: KitDetails

  var items: [LetterLine] {
    let software = hasVendor ? " dans votre logiciel" : ""
    return [
      LetterLine(
        "La décision arrive par e-mail à la personne qui a déposé la demande."
          + (hasVendor
            ? " Nous en recevons une copie avec l’accès technique\u{A0}: vous n’avez rien à transmettre." : "")
      ),
      LetterLine(
        "HubEE, qui achemine les réponses des familles, vous proposera par e-mail d’ouvrir un compte. "
          + (hasVendor
            ? "Vous pouvez laisser ce message sans suite, car les réponses arrivent dans votre logiciel\u{A0}; le compte reste toutefois sous votre responsabilité."
            : "C’est là que vous les lirez, à moins qu’un logiciel ne les reçoive pour vous\u{A0}; le compte est sous votre responsabilité.")
      ),
      familyPage,
      LetterLine(
        "L’accès technique se confirme tous les dix-huit mois. La personne qui a déposé la demande en est prévenue trois mois à l’avance, par des messages de support@particulier.api.gouv.fr, et peut seule le faire, en quelques minutes\u{A0}; sans cela le formulaire marche encore, mais les quotients ne sont plus tenus à jour\(software)."
      ),
      LetterLine(
        "Pour annoncer le service aux familles, un kit de communication avec des modèles est sur le site d’API Particulier."
      ),
      LetterLine(
        "API Particulier ne répond pas aux familles\u{A0}: leurs questions vous reviennent. Pendant quatre-vingt-dix jours, il garde l’identifiant de chaque démarche, donné à la famille, et peut dire si ses informations sont arrivées\(software)."
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
