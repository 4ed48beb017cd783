import FormCatalog
import FormSubmission

/// Writes the parts of the letter to client authorities.
struct ClientMessageWriter {
  /// The vendor of the software that the form is made for.
  let vendor: String?
  /// Who signs: whose form it is; for a form of nobody’s, who provides the data.
  let signature: String?
  private let site: Site
  private let journey: FormJourney
  private let remainder: Remainder
  private let details: KitDetails
  private let service: String
  private let software: String
  private let scopes: KitScopes

  init(_ site: Site, _ journey: FormJourney, _ remainder: Remainder, _ details: KitDetails) {
    self.site = site
    self.journey = journey
    self.remainder = remainder
    self.details = details
    let owner = site.vendor(of: journey.form)
    let ownerName = owner.map { OneLine.of($0.name?.value ?? $0.id.value) }
    vendor = owner?.isEditor == true ? ownerName : nil
    let provider = journey.definition.declaration.provider.flatMap { site.catalog.dataProviders[$0.value]?.name?.value }
    signature = ownerName ?? provider.map(OneLine.of)
    service = PlainLabel.of(journey.definition.name ?? journey.definition.id)
    software = PlainLabel.of(journey.title)
    scopes = KitScopes(journey)
  }

  private var isOwnName: Bool { software != service }

  var subject: String {
    "Votre demande d’habilitation «\u{A0}\(service)\u{A0}»" + (isOwnName ? " pour \(software)" : "")
  }

  var opening: LetterPart {
    let aim =
      "Pour utiliser «\u{A0}\(service)\u{A0}»" + (vendor != nil && isOwnName ? " avec \(software)" : "")
    var paragraphs = [
      LetterLine(
        "\(aim), votre organisation doit avoir sa propre habilitation. Elle se demande en ligne, sur DataPass, un service de l’État, par le formulaire que voici."
          + (isPrefilled ? " Nous y avons déjà écrit une partie des réponses." : "")
      ),
      LetterLine("Votre formulaire\u{A0}:", link: PageAddress(details.address)),
      LetterLine(
        "Aucune date limite n’est fixée, mais les données ne sont ouvertes qu’une fois l’habilitation accordée. Vous pouvez vous arrêter en chemin\u{A0}: la demande s’enregistre comme brouillon, et se reprend sur DataPass."
      ),
    ]
    if let signature {
      let who = vendor == nil ? signature : "\(signature), l’éditeur de votre logiciel,"
      paragraphs.insert(LetterLine("\(who) vous écrit au sujet de votre habilitation."), at: 0)
    }
    return LetterPart(paragraphs: paragraphs)
  }

  /// Whether any answer is written in advance.
  private var isPrefilled: Bool {
    !remainder.written.isEmpty || !journey.frozen.isEmpty || !scopes.ticked.isEmpty || !contacts.isEmpty
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
    var items = LetterLine.lines(remainder.conditional)
    if !scopes.later.isEmpty {
      let when = RemainderConditions(journey).phrase(journey.form.blocks?.field("scopes")?.defaultCondition)
      items.append(list("Données qui s’ajoutent d’elles-mêmes" + (when.map { " si \($0)" } ?? ""), scopes.later))
    }
    return LetterPart(title: "Selon vos réponses", items: items)
  }

  var written: LetterPart {
    var items = LetterLine.lines(remainder.written)
    let ticked = scopes.free.filter { scopes.ticked.contains($0.value) }
    if !ticked.isEmpty { items.append(list("Données déjà cochées, que vous pouvez retirer", ticked)) }
    items += contacts
    return LetterPart(
      title: "À relire, et à compléter s’il le faut",
      paragraphs: items.isEmpty
        ? [] : [LetterLine("Nous avons déjà répondu à ce qui suit\u{A0}; vous pouvez le modifier\u{A0}:")],
      items: items
    )
  }

  /// The scopes that the applicant may tick; none where they are among the questions that remain.
  var offered: LetterPart {
    let isAsked = remainder.always.flatMap(\.items).flatMap(\.fields).contains { $0 == "scopes" }
    let others = isAsked ? [] : scopes.free.filter { !scopes.ticked.contains($0.value) }
    let title = "Données que vous pouvez ajouter"
    guard others.count <= KitScopes.maximumListed else {
      return LetterPart(
        title: title,
        paragraphs: [LetterLine("\(others.count) données, à choisir dans le formulaire.")]
      )
    }
    return LetterPart(title: title, items: KitScopes.names(others).map { LetterLine($0) })
  }

  /// The contacts that the vault answers and the applicant may change.
  private var contacts: [LetterLine] { deferred(journey.blocks.filter { !journey.isFrozen($0) }) }

  private func deferred(_ blocks: [FormJourney.Block]) -> [LetterLine] {
    var listed: Set<String> = []
    return blocks.flatMap(\.questions).filter(\.isDeferred).compactMap { question in
      var name = PlainLabel.of(question.contact.map(journey.wording.title) ?? question.label)
      if let contact = question.contact, remainder.asks(contact, in: journey) { name += ", en partie" }
      return listed.insert(name).inserted ? LetterLine("\(name)\u{A0}: \(Self.entrusted)") : nil
    }
  }

  /// Who answers what the vault answers.
  private static let entrusted = "DataPass l’écrit d’après ce que nous lui avons confié"

  var given: LetterPart {
    var items = journey.frozen.map { LetterLine(PlainLabel.of(journey.wording.stepTitle($0.declared))) }
    items += deferred(journey.frozen)
    if !scopes.fixed.isEmpty { items.append(list("Données demandées dans tous les cas", scopes.fixed)) }
    return LetterPart(
      title: "Ce qui est déjà rempli",
      paragraphs: items.isEmpty
        ? []
        : [
          LetterLine(
            "Nous avons rempli ce qui suit\u{A0}; cela ne se modifie pas, et vous n’avez rien à y faire\u{A0}:"
          )
        ],
      items: items
    )
  }

  private func list(_ title: String, _ scopes: [Scope]) -> LetterLine {
    let names = KitScopes.names(scopes)
    return names.count > 3
      ? LetterLine("\(title)\u{A0}:", names.map { LetterLine($0) })
      : LetterLine("\(title)\u{A0}: \(names.joined(separator: ", "))")
  }

  var terms: LetterPart {
    var items: [LetterLine] = []
    let address = journey.definition.declaration.cguLink.flatMap { details.link($0.value) }
    if let address {
      items.append(LetterLine("Lire les conditions générales d’utilisation, et les accepter\u{A0}:", link: address))
    }
    for (box, when) in journey.boxes where address == nil || box.name != "terms_of_service_accepted" {
      var words = "Cocher\u{A0}: «\u{A0}\(PlainLabel.of(box.label))\u{A0}»"
      if case .open(let condition) = when { words += ", si \(OneLine.of(journey.words.text(condition)))" }
      items.append(LetterLine(words))
    }
    return LetterPart(title: "Avant d’envoyer la demande", items: items)
  }

  var sequel: LetterPart {
    let life = LifeSequel(journey, in: site, hasVendor: vendor != nil).items
    let national = journey.form.servesNationalForm ? NationalFormSequel(details: details).items : []
    return LetterPart(title: "Et ensuite", items: life + national)
  }

  /// Whom to ask.
  var closing: String {
    let here = "Une question\u{A0}? Répondez simplement à ce message."
    guard let support = journey.definition.declaration.supportEmail?.value else { return here }
    return "\(here) Sur l’habilitation elle-même, écrivez à \(OneLine.of(support))."
  }
}
