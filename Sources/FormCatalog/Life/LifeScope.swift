/// What a definition makes possible: whom it can write to, and what can happen to its requests.
package struct LifeScope: Sendable {
  private let definition: Definition
  /// The kinds of contacts that its forms ask for; nil where it is not known.
  package let contacts: Set<String>?

  package init(_ definition: Definition) {
    self.definition = definition
    contacts = definition.blocks.flatMap { blocks in
      blocks.isOpen ? nil : Set(blocks.blocks.flatMap { $0.contacts.map(\.name.value) })
    }
  }

  /// Whether a message that is common to several definitions can be sent by this one: it has the stage, the event, and
  /// one of those addressed.
  func concerns(_ message: MessageDeclaration, _ services: Table<LifeDeclaration.Service>) -> Bool {
    if let stage = message.stage, !has(stage: stage.value) { return false }
    if let events = message.events, !events.contains(where: { canHappen($0) }) { return false }
    let receivers = message.addressees
    return receivers.isEmpty || receivers.contains { mayReach($0.value, services) }
  }

  package func has(stage: String) -> Bool { stage == definition.declaration.stage?.kind.rawValue }

  /// Whether a contact is asked for without an address to write to.
  package func lacksAddress(_ name: String) -> Bool {
    guard let contacts, contacts.contains(name), let blocks = definition.blocks else { return false }
    let field = "\(name)_email"
    return blocks.field(field) == nil && !blocks.gap.mayHold(field)
  }

  /// Whether there may be somebody of this name to write to.
  package func mayReach(_ name: String, _ services: Table<LifeDeclaration.Service>) -> Bool {
    guard let contacts else { return true }
    return Addressee(rawValue: name) != nil || contacts.contains(name) || services.contains(name)
  }

  /// Whether the event can happen to a request of this definition.
  package func canHappen(_ event: LifeEvent) -> Bool {
    switch event {
    case .create, .update, .submit, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .archive,
      .createByAPI, .updateByAPI, .transfer:
      true
    case .reopen, .cancelReopening: definition.features.reopening
    case .startNextStage: definition.declaration.stage?.next != nil
    case .cancelNextStage: definition.declaration.stage?.previous != nil
    case .instructorMessage, .applicantMessage: definition.features.messaging
    case .invite, .claim: definition.features.instructorDrafts
    }
  }
}
