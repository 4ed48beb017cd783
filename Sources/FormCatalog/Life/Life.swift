/// What happens to the requests of one definition after they are sent: an entry with all that it completes.
package struct Life: Sendable {
  /// A message, with what its definition makes of it.
  package struct Message: Sendable {
    package let declaration: MessageDeclaration
    /// Whether the definition’s own entry speaks of it.
    package let isOwn: Bool

    package var name: String { declaration.name.value }
  }

  package let definition: Definition
  /// The entry of the definition itself; nil where it only has what is common.
  package let own: LifeDeclaration?
  /// In the order of the entries, those of the base first; without those that cannot concern this definition.
  package let messages: [Message]
  package let services: [LifeDeclaration.Service]
  package let templates: [LifeDeclaration.Template]
  package let webhook: LifeDeclaration.Webhook?
  package let renewal: RenewalDeclaration?
  package let support: [LifeDeclaration.Support]

  /// - Parameters:
  ///   - entries: the entries that make it up, the definition’s own or the last common one last.
  ///   - definition: whose requests they are about.
  ///   - texts: those that stand in files.
  init(_ entries: [LifeDeclaration], of definition: Definition, _ texts: MessageTexts) {
    self.definition = definition
    let own = entries.last.flatMap { $0.name.value == definition.id ? $0 : nil }
    self.own = own
    var messages: [MessageDeclaration] = []
    var templates: [LifeDeclaration.Template] = []
    var services: [LifeDeclaration.Service] = []
    for entry in entries {
      let removed = Set(entry.removed.map(\.value))
      messages.removeAll { removed.contains($0.name.value) }
      templates.removeAll { removed.contains($0.name.value) }
      for message in entry.messages {
        if let place = messages.firstIndex(where: { $0.name.value == message.name.value }) {
          messages[place] = message.completed(by: messages[place])
        } else {
          messages.append(message)
        }
      }
      templates.removeAll { old in entry.templates.contains { $0.name.value == old.name.value } }
      templates += entry.templates
      services.removeAll { old in entry.services.contains { $0.name.value == old.name.value } }
      services += entry.services
    }
    let scope = LifeScope(definition)
    let ownNames = Set(own?.messages.map(\.name.value) ?? [])
    self.messages = messages.map { Message(declaration: $0.reading(texts), isOwn: ownNames.contains($0.name.value)) }
      .filter { [services] in $0.isOwn || scope.concerns($0.declaration, services) }
    self.templates = templates.map { $0.reading(texts) }
    self.services = services
    webhook = entries.lazy.compactMap(\.webhook).last
    renewal = entries.lazy.compactMap(\.renewal).last
    support = entries.lazy.compactMap(\.support).last ?? []
  }

  /// Whether anything is declared.
  package var isEmpty: Bool {
    messages.isEmpty && templates.isEmpty && webhook == nil && renewal == nil && support.isEmpty
  }

  /// The messages that an event sends, in their order.
  package func messages(on event: LifeEvent) -> [Message] {
    messages.filter { $0.declaration.events?.contains(event) ?? false }
  }
}
