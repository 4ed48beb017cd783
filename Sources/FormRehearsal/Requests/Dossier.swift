package import FormCatalog
import FormSubmission

/// A request with the habilitations to which it led.
package struct Dossier: Codable, Hashable, Sendable {
  package var request: Request
  /// In the order in which they were made.
  package var habilitations: [Habilitation]

  package init(_ request: Request, habilitations: [Habilitation] = []) {
    self.request = request
    self.habilitations = habilitations
  }

  package var active: [Habilitation] { habilitations.filter { $0.state == .active } }

  package subscript(habilitation id: Int) -> Habilitation? { habilitations.first { $0.id == id } }

  package func latest(of definition: String) -> Habilitation? { habilitations.last { $0.definition == definition } }

  /// Whether what was granted is being changed (upstream’s `reopening?`).
  /// - Parameter definition: the request’s.
  /// - Returns: whether it is neither granted at the moment nor revoked, and was granted and reopened or, where there
  ///   are stages, granted at this one.
  package func isReopening(in definition: Definition) -> Bool {
    switch request.state {
    case .validated, .revoked: false
    case .draft, .submitted, .changesRequested, .refused, .archived:
      definition.declaration.stage == nil
        ? request.validatedAt != nil && request.reopenedAt != nil
        : latest(of: request.definition) != nil
    }
  }

  /// The habilitations that may be reopened (upstream’s `Authorization#reopenable?`).
  /// - Parameter definition: the request’s.
  /// - Returns: the latest one, of each definition where there are stages, as long as it is active.
  package func reopenable(in definition: Definition) -> [Habilitation] {
    guard !isReopening(in: definition), let last = habilitations.last else { return [] }
    guard let stage = definition.declaration.stage else { return last.state == .active ? [last] : [] }
    var seen: Set<String> = []
    return habilitations.reversed().filter { habilitation in
      guard seen.insert(habilitation.definition).inserted, habilitation.state == .active else { return false }
      // What is not at the request’s stage is at the other one. After a later sandbox, production is begun anew.
      let isSandbox = (habilitation.definition == definition.id) == (stage.kind == .sandbox)
      return isSandbox || habilitation.id == last.id
    }
  }
}
