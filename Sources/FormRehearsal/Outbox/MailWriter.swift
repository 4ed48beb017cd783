package import FormCatalog
import FormEmitters

/// Writes the messages that are declared for what happened.
package enum MailWriter {
  /// - Parameters:
  ///   - happening: what happened.
  ///   - setting: where.
  ///   - silences: what people do not want to be told of.
  /// - Returns: the messages, in the order of the declarations.
  package static func mails(
    about happening: Happening,
    in setting: Setting,
    _ silences: Set<Silence>
  ) -> [OutgoingMail] {
    guard let event = happening.event else { return [] }
    let due = setting.life(of: happening.definition).messages(on: event).map(\.declaration).filter {
      isDue($0, happening)
    }
    return mails(due, about: happening, in: setting, silences)
  }

  /// One message, which no event sends.
  package static func mails(
    _ message: MessageDeclaration,
    about happening: Happening,
    in setting: Setting
  ) -> [OutgoingMail] {
    mails([message], about: happening, in: setting, [])
  }

  private static func mails(
    _ messages: [MessageDeclaration],
    about happening: Happening,
    in setting: Setting,
    _ silences: Set<Silence>
  ) -> [OutgoingMail] {
    let life = setting.life(of: happening.definition)
    let values = MessageValues.values(of: happening, in: setting)
    let addresses = Addresses(happening: happening, life: life, cast: setting.cast, silences: silences)
    return messages.flatMap { message in
      mails(message, happening, life, MessageDraft(message, with: values), addresses)
    }
  }

  /// Whether a message that is declared for the event is sent this time.
  private static func isDue(_ message: MessageDeclaration, _ happening: Happening) -> Bool {
    switch message.moment {
    case .first where happening.wasReopening, .reopening where !happening.wasReopening: return false
    case .first, .reopening, nil: break
    }
    if let stage = message.stage, stage.value != happening.definition.declaration.stage?.kind.rawValue { return false }
    return (message.condition?.condition).map(happening.holds) ?? true
  }

  /// A message to all who share it, and one to each person of the groups that it is for.
  private static func mails(
    _ message: MessageDeclaration,
    _ happening: Happening,
    _ life: Life,
    _ draft: MessageDraft,
    _ addresses: Addresses
  ) -> [OutgoingMail] {
    var seen: Set<String> = []
    func found(_ names: [String]) -> [String] {
      names.flatMap(addresses.addresses).filter { seen.insert($0.lowercased()).inserted }
    }
    let names = (message.to ?? []).map(\.value)
    let shared = found(names.filter { !addresses.isGroup($0) })
    let single = found(names.filter(addresses.isGroup))
    let copies = found((message.copies ?? []).map(\.value))
    let blindCopies = found((message.blindCopies ?? []).map(\.value))
    let duties = duties(message, addresses)
    func mail(to: [String], _ copies: [String], _ blindCopies: [String]) -> OutgoingMail {
      OutgoingMail(
        request: happening.request,
        event: happening.event,
        message: message.name.value,
        time: happening.time,
        from: message.from?.value ?? life.services[message.sender?.value ?? Life.ourselves]?.email?.value,
        sender: message.sender.map { AddresseeWords.title(of: $0.value, in: life) } ?? "DataPass",
        to: to,
        copies: copies,
        blindCopies: blindCopies,
        subject: draft.subject,
        text: draft.text,
        isAnothers: message.sender != nil,
        exception: message.exception?.value,
        duties: duties.filter { duty in (to + copies + blindCopies).contains { $0.lowercased() == duty.key } }
      )
    }
    // Copies go with the message that is shared or, where there is none, with the first one.
    var rest = single[...]
    let first = shared.isEmpty ? rest.popFirst().map { [$0] } ?? [] : shared
    if first.isEmpty, copies.isEmpty, blindCopies.isEmpty { return [] }
    return [mail(to: first, copies, blindCopies)] + rest.map { mail(to: [$0], [], []) }
  }

  /// What each address has to do, by the first addressee that it stands for.
  private static func duties(_ message: MessageDeclaration, _ addresses: Addresses) -> [String: String] {
    var duties: [String: String] = [:]
    for name in message.addressees.map(\.value) {
      guard let words = message.expected?.first(where: { $0.addressee.value == name })?.words.value else { continue }
      for address in addresses.addresses(of: name) where duties[address.lowercased()] == nil {
        duties[address.lowercased()] = words
      }
    }
    return duties
  }
}
