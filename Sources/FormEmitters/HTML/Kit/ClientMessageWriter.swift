import FormCatalog
import FormSubmission

/// Writes the parts of the letter to client authorities.
struct ClientMessageWriter {
  let vendor: String?
  /// Who signs: the vendor; for a form of no vendor, who provides the data.
  let signature: String?
  private let site: Site
  private let journey: FormJourney
  private let remainder: Remainder
  private let details: KitDetails
  private let service: String
  private let software: String

  init(_ site: Site, _ journey: FormJourney, _ remainder: Remainder, _ details: KitDetails) {
    self.site = site
    self.journey = journey
    self.remainder = remainder
    self.details = details
    vendor = site.vendor(of: journey.form).map { OneLine.of($0.name?.value ?? $0.id.value) }
    let provider = journey.definition.declaration.provider.flatMap { site.catalog.dataProviders[$0.value]?.name?.value }
    signature = vendor ?? provider.map(OneLine.of)
    service = OneLine.of(journey.definition.name ?? journey.definition.id)
    software = OneLine.of(journey.title)
  }

  private var isOwnName: Bool { software != service }

  var subject: String {
    "Votre demande d’habilitation «\u{A0}\(service)\u{A0}»" + (isOwnName ? " pour \(software)" : "")
  }

  var opening: LetterPart {
    let aim =
      "Pour utiliser «\u{A0}\(service)\u{A0}»" + (vendor != nil && isOwnName ? " avec \(software)" : "")
    let rest =
      vendor == nil
      ? "Le formulaire qui suit est préparé pour votre cas\u{A0}: une partie des réponses y est déjà."
      : "Le formulaire qui suit est préparé pour votre logiciel\u{A0}: ce que nous pouvions écrire à votre place y est déjà."
    return LetterPart(
      paragraphs: [
        LetterLine(
          "\(aim), votre organisation doit avoir sa propre habilitation. Elle se demande en ligne, sur DataPass, un service de l’État. \(rest)"
        ),
        LetterLine("Votre formulaire\u{A0}:", link: PageAddress(details.address)),
      ]
    )
  }

  var beginning: LetterPart {
    var items = [
      LetterLine(
        "Le SIRET de votre organisation\u{A0}: il est repris de votre connexion par ProConnect. Ayez-le sous la main pour le vérifier."
      ),
      LetterLine(
        "Le demandeur est la personne qui se connecte\u{A0}: son nom et son adresse viennent aussi de cette connexion."
      ),
    ]
    if journey.form.continuesEarlierStage(in: site.catalog) {
      items.append(
        LetterLine(
          "Cette demande prolonge une habilitation que vous avez déjà\u{A0}: ses réponses y sont reprises, et une partie de ce qui suit peut s’y trouver."
        )
      )
    }
    return LetterPart(title: "Pour commencer", items: items)
  }

  var remaining: LetterPart {
    let title = "Ce qu’il vous reste à donner"
    guard !remainder.always.isEmpty || journey.schema.isOpen else {
      return LetterPart(title: title, paragraphs: [LetterLine("Rien\u{A0}: toutes les réponses sont déjà écrites.")])
    }
    var paragraphs: [LetterLine] = []
    if journey.schema.isOpen { paragraphs.append(LetterLine("D’autres questions peuvent s’ajouter à celles-ci.")) }
    return LetterPart(title: title, paragraphs: paragraphs, items: LetterLine.lines(remainder.always))
  }

  var conditional: LetterPart {
    LetterPart(title: "Selon vos réponses", items: LetterLine.lines(remainder.conditional))
  }

  var written: LetterPart {
    var items = LetterLine.lines(remainder.written)
    let offer = KitScopes(journey)
    let ticked = offer.free.filter { offer.ticked.contains($0.value) }
    let others = offer.free.filter { !offer.ticked.contains($0.value) }
    if !ticked.isEmpty { items.append(scopes("Données cochées, que vous pouvez retirer", ticked)) }
    if others.count > Self.maximumScopes {
      items.append(LetterLine("Données que vous pouvez ajouter\u{A0}: \(others.count), à choisir dans le formulaire"))
    } else if !others.isEmpty {
      items.append(scopes("Données que vous pouvez ajouter", others))
    }
    return LetterPart(title: "À relire, et à compléter s’il le faut", items: items)
  }

  var given: LetterPart {
    var items = journey.frozen.map {
      LetterLine("\(OneLine.of(journey.wording.stepTitle($0.declared)))\u{A0}: rien à faire")
    }
    var listed: Set<String> = []
    for question in journey.blocks.flatMap(\.questions) where question.isDeferred {
      var name = OneLine.of(question.contact.map(journey.wording.title) ?? question.label)
      if let contact = question.contact, remainder.asks(contact, in: journey) { name += ", en partie" }
      if listed.insert(name).inserted { items.append(LetterLine("\(name)\u{A0}: renseigné par la plateforme")) }
    }
    let fixed = KitScopes(journey).fixed
    if !fixed.isEmpty {
      items.append(scopes("Données demandées dans tous les cas", fixed))
    }
    return LetterPart(title: "Ce qui est déjà rempli", items: items)
  }

  /// The number of scopes above which the letter only counts them.
  private static let maximumScopes = 12

  private func scopes(_ title: String, _ scopes: [Scope]) -> LetterLine {
    let names = scopes.map { OneLine.of($0.declaration.name.value) }
    return names.count > 3
      ? LetterLine("\(title)\u{A0}:", names.map { LetterLine($0) })
      : LetterLine("\(title)\u{A0}: \(names.joined(separator: ", "))")
  }

  var terms: LetterPart {
    var items: [LetterLine] = []
    let address = journey.definition.declaration.cguLink.flatMap { PageAddress($0.value) }
    if let address {
      items.append(LetterLine("Lire les conditions générales d’utilisation, et les accepter\u{A0}:", link: address))
    }
    for (box, when) in journey.boxes where address == nil || box.name != "terms_of_service_accepted" {
      var words = "Cocher\u{A0}: «\u{A0}\(OneLine.of(box.label))\u{A0}»"
      if case .open(let condition) = when { words += ", si \(OneLine.of(journey.words.text(condition)))" }
      items.append(LetterLine(words))
    }
    return LetterPart(title: "Avant d’envoyer la demande", items: items)
  }

  /// The sender of upstream’s mails (`config.default_from`).
  private static let sender = "notifications@api.gouv.fr"

  var sequel: LetterPart {
    let mails = LetterLine(
      "DataPass vous écrira par e-mail, de l’adresse \(Self.sender), quand des corrections seront attendues et quand la décision sera prise\u{A0}: ces messages sont les siens, et non de l’hameçonnage."
    )
    let national = journey.form.servesNationalForm ? NationalFormSequel(vendor: vendor, details: details).items : []
    return LetterPart(title: "Et ensuite", items: [mails] + national)
  }

  /// Whom to ask.
  var closing: String {
    let here = "Une question\u{A0}? Répondez simplement à ce message."
    guard let support = journey.definition.declaration.supportEmail?.value else { return here }
    return "\(here) Sur l’habilitation elle-même, écrivez à \(OneLine.of(support))."
  }
}
