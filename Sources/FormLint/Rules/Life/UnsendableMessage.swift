package import FormCatalog
package import FormSource

/// A message of one definition that its requests never send, or that concerns somebody whom it does not reach.
package enum UnsendableMessage: LifeRule {
  package static let rule = Rule(
    "unsendable-message",
    .correctness,
    .warning,
    summary: Words(
      fr:
        "Un message attend une étape ou un événement que sa définition n’a pas, écrit à un contact sans adresse, ou attend quelque chose de qui ne le reçoit pas. S’il écrit à qui n’existe pas à ce moment-là, ou demande un avis sans écrire à qui le donne, c’est une erreur.",
      en:
        "A message waits for a stage or an event that its definition does not have, writes to a contact without an address, or expects something of somebody who does not receive it. If it writes to somebody who does not exist at that moment, or asks for an opinion without writing to whom gives it, it is an error."
    ),
    reason: Words(
      fr: "Il ne part jamais, ou pas vers tous ceux qu’il concerne, et chacun croit l’autre prévenu.",
      en: "It is never sent, or not to everyone concerned, and each side believes that the other has been told."
    ),
    examples: [
      .life(
        failing:
          "messages:\n  accord: {title: Accord, event: approve, stage: ⟦sandbox⟧, to: [applicant], subject: Accord, text: Bonjour.}",
        corrected:
          "messages:\n  accord: {title: Accord, event: approve, to: [applicant], subject: Accord, text: Bonjour.}"
      ),
      .life(
        failing:
          "messages:\n  ⟦suite⟧: {title: Suite, event: start_next_stage, to: [applicant], subject: Suite, text: Bonjour.}",
        corrected: "messages:\n  suite: {title: Suite, event: approve, to: [applicant], subject: Suite, text: Bonjour.}"
      ),
      .life(
        "messages:\n  accord: {title: Accord, event: approve, to: [applicant⟨, instructors⟩], subject: Accord, text: Bonjour., expects: {⟦instructors⟧⟨instructors⟩: Rien.}}"
      ),
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all where life.isWhole {
      // What is common to several definitions is meant for those that have the stage, the event and the contact.
      let own = Dictionary(
        (life.own?.messages ?? []).map { ($0.name.value, $0) },
        uniquingKeysWith: { first, _ in first }
      )
      let scope = LifeScope(life.definition)
      for message in life.messages {
        if let absence = AbsentAddressee(in: message.declaration, of: life) {
          report(absence, own[message.name], of: life, &mistakes, &collector)
        } else {
          check(expectations: message.declaration, own[message.name], of: life, scope, &mistakes, &collector)
        }
        guard let written = own[message.name] else { continue }
        check(occasion: written, message.declaration, of: life, scope, &mistakes, &collector)
        check(addressees: written, of: life, scope, &mistakes, &collector)
      }
    }
  }

  /// `written` is what the definition itself says of the message, which `message` is as a whole.
  private static func check(
    occasion written: MessageDeclaration,
    _ message: MessageDeclaration,
    of life: Life,
    _ scope: LifeScope,
    _ mistakes: inout LifeMistakes,
    _ collector: inout FindingCollector
  ) {
    let id = life.definition.id
    if let stage = message.stage, !scope.has(stage: stage.value) {
      let place = written.stage ?? written.name
      let quoted = Quoted(stage.value)
      mistakes.add(
        rule,
        place,
        Words(
          fr: "\(id) n’est pas à l’étape \(quoted.french)\u{A0}: ce message ne part jamais",
          en: "\(id) is not at the stage \(quoted.english): this message is never sent"
        ),
        label: written.stage == nil
          ? Words(fr: "écrivez l’étape qui convient (stage), ou retirez-le", en: "write the right stage, or remove it")
          : Words(fr: "supprimez stage, ou le message", en: "remove stage, or the message"),
        subject: id,
        &collector
      )
      return
    }
    let events = message.events ?? []
    guard !events.isEmpty, !events.contains(where: scope.canHappen) else { return }
    let names = QuotedList(events.map(\.rawValue))
    mistakes.add(
      rule,
      written.name,
      Words(
        fr:
          "\(names.french) \(events.count > 1 ? "n’arrivent" : "n’arrive") jamais aux demandes de \(id)\u{A0}: ce message ne part jamais",
        en:
          "\(names.english) never \(events.count > 1 ? "happen" : "happens") to requests of \(id): this message is never sent"
      ),
      subject: id,
      &collector
    )
  }

  /// `written` is what the definition itself says of the message.
  private static func report(
    _ absence: AbsentAddressee,
    _ written: MessageDeclaration?,
    of life: Life,
    _ mistakes: inout LifeMistakes,
    _ collector: inout FindingCollector
  ) {
    let subject = life.definition.id
    // A common message that meets another event is wrong where that event is written.
    let isOwn = written == nil || written?.addressees.contains { $0.span == absence.place.span } == true
    let place = isOwn ? absence.place : written?.name ?? absence.place
    mistakes.add(rule, place, absence.words, label: absence.label, severity: .error, subject: subject, &collector)
  }

  private static func check(
    addressees message: MessageDeclaration,
    of life: Life,
    _ scope: LifeScope,
    _ mistakes: inout LifeMistakes,
    _ collector: inout FindingCollector
  ) {
    for addressee in message.addressees where scope.lacksAddress(addressee.value) {
      let quoted = Quoted(addressee.value)
      mistakes.add(
        rule,
        addressee,
        Words(
          fr: "\(life.definition.id) ne demande pas l’adresse e-mail de \(quoted.french)",
          en: "\(life.definition.id) does not ask for the e-mail address of \(quoted.english)"
        ),
        label: Words(
          fr: "écrivez à quelqu’un d’autre, ou demandez son adresse",
          en: "write to somebody else, or ask for the address"
        ),
        subject: life.definition.id,
        &collector
      )
    }
  }

  private static func check(
    expectations message: MessageDeclaration,
    _ written: MessageDeclaration?,
    of life: Life,
    _ scope: LifeScope,
    _ mistakes: inout LifeMistakes,
    _ collector: inout FindingCollector
  ) {
    let reached = message.addressees.map(\.value)
    // An addressee that is missing, unknown or could not be read is reported itself.
    guard message.to?.isEmpty == false, reached.allSatisfy({ scope.mayReach($0, life.services) }) else { return }
    for (addressee, _) in message.expected ?? []
    where !reached.contains(addressee.value) && scope.mayReach(addressee.value, life.services) {
      let quoted = Quoted(addressee.value)
      // What is right where it is written is not the mistake of the entry that writes to others instead.
      let isOwn = written?.expected?.contains { $0.addressee.value == addressee.value } ?? true
      mistakes.add(
        rule,
        isOwn ? addressee : written?.to?.first ?? written?.name ?? addressee,
        Words(
          fr: "\(quoted.french) ne reçoit pas ce message, qui attend pourtant quelque chose de lui",
          en: "\(quoted.english) does not receive this message, which expects something of them"
        ),
        label: Words(
          fr: "ajoutez-le à to ou à cc, ou supprimez la ligne",
          en: "add it to to or cc, or remove the line"
        ),
        subject: life.definition.id,
        &collector
      )
    }
  }
}
