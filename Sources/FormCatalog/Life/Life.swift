/// What happens to the requests of one definition after they are sent: an entry with all that it completes.
package struct Life: Sendable {
  /// A message, with what its definition makes of it.
  package struct Message: Sendable {
    package let declaration: MessageDeclaration
    /// Whether the definition’s own entry speaks of it.
    package let isOwn: Bool

    package var name: String { declaration.name.value }
  }

  /// The service that stands for DataPass itself: the sender of messages that name none.
  package static let ourselves = "datapass"

  package let definition: Definition
  /// The entry of the definition itself; nil where it only has what is common.
  package let own: LifeDeclaration?
  /// In the order of the entries, those of the base first; without those that cannot concern this definition.
  package let messages: [Message]
  package let services: Table<LifeDeclaration.Service>
  package let templates: [LifeDeclaration.Template]
  package let webhook: LifeDeclaration.Webhook?
  package let renewal: RenewalDeclaration?
  package let opinions: LifeDeclaration.Opinions?
  package let support: [LifeDeclaration.Support]
  /// Whether all entries that make it up are known: one may complete an entry that does not exist.
  package let isWhole: Bool

  /// - Parameters:
  ///   - entries: the entries that make it up, the definition’s own or the last common one last.
  ///   - isWhole: whether these are all.
  ///   - definition: whose requests they are about.
  ///   - texts: those that stand in files.
  init(_ entries: [LifeDeclaration], isWhole: Bool, of definition: Definition, _ texts: MessageTexts) {
    self.definition = definition
    self.isWhole = isWhole
    let own = entries.last.flatMap { $0.name.value == definition.id ? $0 : nil }
    self.own = own
    var messages = NamedList<MessageDeclaration>([], named: \.name.value)
    var templates = NamedList<LifeDeclaration.Template>([], named: \.name.value)
    var services = NamedList<LifeDeclaration.Service>([], named: \.name.value)
    for entry in entries {
      for name in entry.removed.map(\.value) {
        _ = messages.remove(name)
        _ = templates.remove(name)
      }
      for message in entry.messages { messages.put(message, named: message.name.value) { message.completed(by: $0) } }
      for template in entry.templates { templates.put(template, named: template.name.value) { _ in template } }
      for service in entry.services { services.put(service, named: service.name.value) { _ in service } }
    }
    self.services = Table(services.elements, name: \.name.value)
    self.templates = templates.elements.map { $0.reading(texts) }
    let scope = LifeScope(definition)
    let ownNames = Set(own?.messages.map(\.name.value) ?? [])
    self.messages = messages.elements.map {
      Message(declaration: $0.reading(texts), isOwn: ownNames.contains($0.name.value))
    }
    .filter { [services = self.services] in $0.isOwn || scope.concerns($0.declaration, services) }
    webhook = entries.lazy.compactMap(\.webhook).last
    renewal = entries.lazy.compactMap(\.renewal).last
    opinions = entries.lazy.compactMap(\.opinions).last
    support = entries.lazy.compactMap(\.support).last ?? []
  }

  /// Whether anything is declared.
  package var isEmpty: Bool {
    messages.isEmpty && templates.isEmpty && webhook == nil && renewal == nil && opinions == nil && support.isEmpty
  }

  /// The message that reminds of a renewal; nil where none does.
  package var reminder: Message? { message(renewal?.reminder) }

  /// The message that asks for an opinion; nil where none is asked for.
  package var opinionRequest: Message? { message(opinions?.message) }

  /// The variables that stand for something in a message: on each of its events.
  package func variables(of message: MessageDeclaration) -> [MessageVariable] {
    let hasNextStage = definition.declaration.stage?.next != nil
    if asksForOpinion(message) { return MessageVariable.ofOpinions }
    guard let events = message.events else {
      // What nothing sends is reported as such: nobody knows what for.
      return sendsWithoutEvent(message)
        ? MessageVariable.ofReminders(hasNextStage: hasNextStage) : MessageVariable.allCases
    }
    return MessageVariable.allCases.filter { variable in
      events.allSatisfy { MessageVariable.all(on: $0, hasNextStage: hasNextStage).contains(variable) }
    }
  }

  /// Why a name is not that of a message which `opinions` or `renewal` can send.
  package enum NameMistake: Sendable {
    case unknown
    case hasEvent
    /// It is the message of the other one.
    case isOthers
  }

  /// What is wrong with the name of the message that asks for opinions.
  package var opinionMistake: NameMistake? {
    mistake(in: opinions?.message, besides: renewal?.reminder, isOpinion: true)
  }

  /// What is wrong with the name of the message that reminds of a renewal.
  package var reminderMistake: NameMistake? {
    mistake(in: renewal?.reminder, besides: opinions?.message, isOpinion: false)
  }

  private func mistake(in name: Located<String>?, besides other: Located<String>?, isOpinion: Bool) -> NameMistake? {
    guard let name else { return nil }
    guard let message = message(name)?.declaration else { return .unknown }
    if message.events != nil { return .hasEvent }
    // Of two that name the same message, it is meant by the one to whose addressee it goes.
    let asks = message.addressees.contains { $0.value == Addressee.colleague.rawValue }
    return name.value == other?.value && asks != isOpinion ? .isOthers : nil
  }

  /// Whether a message is meant to ask for opinions.
  package func asksForOpinion(_ message: MessageDeclaration) -> Bool {
    guard let opinions else { return false }
    return isMeant(
      message,
      by: opinions.message,
      opinionMistake,
      besides: reminderMistake == nil ? renewal?.reminder : nil
    )
  }

  /// Whether a message leaves without an event: a reminder, or the request of an opinion.
  package func sendsWithoutEvent(_ message: MessageDeclaration) -> Bool {
    if let reminder = renewal?.reminder,
      isMeant(message, by: reminder, reminderMistake, besides: opinionMistake == nil ? opinions?.message : nil)
    {
      return true
    }
    return asksForOpinion(message)
  }

  /// A wrong name is one mistake: what is said of messages must not repeat it. It may be meant to be any that no event
  /// sends, but for the one that `other` rightly names.
  private func isMeant(
    _ message: MessageDeclaration,
    by name: Located<String>?,
    _ mistake: NameMistake?,
    besides other: Located<String>?
  ) -> Bool {
    guard message.events == nil else { return false }
    return name == nil || mistake != nil ? message.name.value != other?.value : message.name.value == name?.value
  }

  private func message(_ name: Located<String>?) -> Message? {
    name.flatMap { name in messages.first { $0.name == name.value } }
  }

  /// The messages that an event sends, in their order.
  package func messages(on event: LifeEvent) -> [Message] {
    messages.filter { $0.declaration.events?.contains(event) ?? false }
  }
}
