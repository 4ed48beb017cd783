package import FormCatalog
package import FormSource

/// A name in `life/*.yml` that stands for nothing.
package enum UnknownLifeName: LifeRule {
  package static let rule = Rule(
    "unknown-life-name",
    .reference,
    .error,
    summary: Words(
      fr:
        "La vie d’une demande nomme une définition, une entrée, un message, un destinataire, un service ou une clé d’éditeur inconnus.",
      en:
        "The life of a request names a definition, an entry, a message, an addressee, a service or a vendor’s key that is unknown."
    ),
    reason: Words(
      fr: "Le message ne part vers personne, ou l’entrée ne vaut pour aucune demande.",
      en: "The message goes to nobody, or the entry counts for no request."
    ),
    examples: [
      .life("messages: {recu: {title: Reçu, event: submit, to: [⟦applicnt⟧⟨applicant⟩], subject: Reçu, text: Reçu}}"),
      .life(
        "messages: {recu: {title: Reçu, event: submit, by: ⟦hubee⟧⟨portail⟩, to: [applicant], subject: Reçu, text: Reçu}}\nservices: {portail: {name: Le portail}}"
      ),
      RuleExample(.life, "exemple:\n  extends: default\n  remove: [⟦refus_modificatio⟧⟨refus_modification⟩]"),
      .life("webhook: {events: [approve], requires: [⟦service_provider.sirt⟧⟨service_provider.siret⟩]}"),
      .life(
        "messages: {avis: {title: Avis, to: [colleague], subject: Un avis, text: 'Voyez %{avis_url}.'}}\nopinions: {days: 14, message: ⟦avi⟧⟨avis⟩}"
      ),
      .life(
        "messages: {avis: {title: Avis, to: [colleague], subject: Un avis, text: 'Voyez %{avis_url}.'}}\nopinions: {days: 14, message: ⟦validation⟧⟨avis⟩}"
      ),
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    let bases = Bases(in: catalog, lives.book)
    for entry in catalog.life {
      check(entry, in: catalog, lives.book, bases, &collector)
      if !bases.circular.contains(entry.name.value) { checkRemoved(by: entry, lives.book, &collector) }
    }
    var mistakes = LifeMistakes()
    // An entry that does not exist may have declared any service and any message.
    for life in lives.all where life.isWhole { check(life, &mistakes, &collector) }
  }

  /// What entries complete.
  private struct Bases {
    let named: Set<String>
    let circular: Set<String>

    init(in catalog: Catalog, _ book: LifeBook) {
      named = Set(catalog.life.compactMap(\.base?.value))
      circular = book.circularNames
    }
  }

  private static func check(
    _ entry: LifeDeclaration,
    in catalog: Catalog,
    _ book: LifeBook,
    _ bases: Bases,
    _ collector: inout FindingCollector
  ) {
    let name = entry.name.value
    let isUsed =
      catalog.definitions.contains(name) || name == LifeBook.common || catalog.missedDefinitions.mayHold(class: name)
      || bases.named.contains(name)
    if !isUsed, !catalog.gaps.life.isOpen {
      let words = Quoted(name).words(
        fr: "n’est pas une définition, et aucune entrée ne la complète",
        en: "is not a definition, and no entry completes it"
      )
      add(entry.name, words, among: catalog.definitions.names, name, &collector)
    }
    guard let base = entry.base else { return }
    if book.entry(base.value) == nil, !catalog.gaps.life.mayHold(base.value) {
      let words = Quoted(base.value).words(fr: "n’est le nom d’aucune entrée", en: "is not the name of an entry")
      add(base, words, among: book.baseNames, name, &collector)
    } else if bases.circular.contains(name) {
      let words = Quoted(base.value).words(
        fr: "revient à cette entrée\u{A0}: chacune complète l’autre",
        en: "leads back to this entry: each completes the other"
      )
      collector.add(Finding(rule, at: base.span, words, subject: name), via: base.via)
    }
  }

  /// What an entry takes away must be in those that it completes.
  private static func checkRemoved(by entry: LifeDeclaration, _ book: LifeBook, _ collector: inout FindingCollector) {
    let chain = book.chain(of: entry.name.value).dropLast()
    guard !entry.removed.isEmpty, chain.first?.base.map({ book.entry($0.value) != nil }) ?? true,
      entry.base.map({ book.entry($0.value) != nil }) ?? true
    else { return }
    let known = chain.flatMap { $0.messages.map(\.name.value) + $0.templates.map(\.name.value) }
    for name in entry.removed where !known.contains(name.value) {
      let words = Quoted(name.value).words(
        fr: "n’est ni un message ni un modèle de ce que cette entrée complète",
        en: "is neither a message nor a template of what this entry completes"
      )
      add(name, words, among: known, entry.name.value, &collector)
    }
  }

  private static func check(_ life: Life, _ mistakes: inout LifeMistakes, _ collector: inout FindingCollector) {
    let scope = LifeScope(life.definition)
    let services = life.services.all.map(\.name.value)
    let known = Addressee.allCases.map(\.rawValue) + (scope.contacts ?? []).sorted() + services
    var names: [Place] = []
    for message in life.messages {
      names += Place.places(of: message.declaration)
      if let sender = message.declaration.sender, !life.services.contains(sender.value) {
        let words = Quoted(sender.value).words(
          fr: "n’est pas un service déclaré (services)",
          en: "is not a declared service (services)"
        )
        let meant = collector.nearest(to: sender.value, among: services)
        mistakes.add(rule, sender, words, suggesting: meant, subject: life.definition.id, &collector)
      }
    }
    if let actor = life.renewal?.actor { names.append(Place(name: actor)) }
    for support in life.support { names += [support.by, support.to].compactMap { $0.map { Place(name: $0) } } }
    let isOwn = Set(life.own?.messages.flatMap(\.addressees).map(\.span) ?? [])
    for place in names where !scope.mayReach(place.name.value, life.services) {
      let name = place.name
      // What is common to several definitions names contacts that only some have.
      if !isOwn.contains(name.span), StandardLibrary.shared.contactKinds.contains(name.value) { continue }
      let words = Quoted(name.value).words(
        fr: "n’est ni un destinataire, ni un contact de \(life.definition.id), ni un service",
        en: "is neither an addressee, nor a contact of \(life.definition.id), nor a service"
      )
      let meant = collector.nearest(to: name.value, among: known)
      let notes = place.others.map { Finding.Note(Words(fr: "et ici", en: "and here"), at: $0.span) }
      mistakes.add(
        rule,
        name,
        words,
        suggesting: meant,
        notes: notes,
        subject: life.definition.id,
        &collector
      )
    }
    let messages = [
      (life.renewal?.reminder, life.reminderMistake, "opinions"),
      (life.opinions?.message, life.opinionMistake, "renewal"),
    ]
    for case (let name?, let mistake?, let other) in messages {
      report(name, mistake, other, of: life, &mistakes, &collector)
    }
    for name in life.webhook?.required ?? []
    where VendorKey.isMeant(by: name.value) && VendorKey(path: name.value) == nil {
      let words = Quoted(name.value).words(fr: "n’est pas une clé d’éditeur", en: "is not a key of a vendor")
      let meant = collector.nearest(to: name.value, among: VendorKey.allCases.map(\.path))
      mistakes.add(rule, name, words, suggesting: meant, subject: life.definition.id, &collector)
    }
  }

  /// A name, with the other places where the same message has it.
  private struct Place {
    let name: Located<String>
    var others: [Located<String>] = []

    static func places(of message: MessageDeclaration) -> [Place] {
      var places: [Place] = []
      var known: [String: Int] = [:]
      for name in message.addressees + (message.expected ?? []).map(\.addressee) {
        if let place = known[name.value] {
          places[place].others.append(name)
        } else {
          known[name.value] = places.count
          places.append(Place(name: name))
        }
      }
      return places
    }
  }

  /// About the name of a message that `opinions` or `renewal` cannot send; `other` is the one of the two that may have it.
  private static func report(
    _ name: Located<String>,
    _ mistake: Life.NameMistake,
    _ other: String,
    of life: Life,
    _ mistakes: inout LifeMistakes,
    _ collector: inout FindingCollector
  ) {
    let quoted = Quoted(name.value)
    let words =
      switch mistake {
      case .unknown: quoted.words(fr: "n’est le nom d’aucun message", en: "is not the name of a message")
      case .hasEvent:
        quoted.words(
          fr: "part sur un événement\u{A0}: ce n’est pas le bon message",
          en: "is sent by an event: it is not the right message"
        )
      case .isOthers: quoted.words(fr: "est le message de \(other)", en: "is the message of \(other)")
      }
    let free = life.messages.filter { $0.declaration.events == nil && $0.name != name.value }
    let meant =
      switch mistake {
      case .unknown: collector.nearest(to: name.value, among: life.messages.map(\.name))
      case .hasEvent, .isOthers: free.count == 1 ? free.first?.name : nil
      }
    mistakes.add(rule, name, words, suggesting: meant, subject: life.definition.id, &collector)
  }

  private static func add(
    _ name: Located<String>,
    _ words: Words,
    among known: some Collection<String>,
    _ subject: String,
    _ collector: inout FindingCollector
  ) {
    let meant = collector.nearest(to: name.value, among: known)
    collector.add(Finding(rule, at: name.span, words, suggesting: meant, subject: subject), via: name.via)
  }
}
