package import FormCatalog
import FormSubmission

/// What somebody may begin.
package struct Openings: Sendable {
  private let person: Person
  private let definition: Definition

  package init(of person: Person, for definition: Definition) {
    self.person = person
    self.definition = definition
  }

  /// Whether somebody may begin a request for their organisation.
  /// - Parameters:
  ///   - form: with which it would be made.
  ///   - others: the requests that the organisation has.
  /// - Returns: why not; nil where they may.
  package func createDenial(with form: Form, besides others: [Request]) -> Denial? {
    guard let organisation = person.organisation else { return .noOrganisation }
    guard definition.isStartable, form.isStartable else { return .notStartable }
    return uniqueDenial(organisation, others)
  }

  /// Why somebody may not begin a request through the API.
  package func createByAPIDenial() -> Denial? { roleDenial(.developer) }

  /// Why somebody may not prepare a draft for somebody else.
  package func inviteDenial() -> Denial? {
    roleDenial(.instructor) ?? featureDenial
  }

  /// Why somebody may not take a draft over.
  package func claimDenial(of invitation: Invitation) -> Denial? {
    if person.organisation != invitation.organisation { return .otherOrganisation }
    if invitation.request != nil { return .alreadyClaimed }
    return featureDenial
  }

  private var featureDenial: Denial? { definition.features.instructorDrafts ? nil : .featureOff(.instructorDrafts) }

  private func roleDenial(_ kind: Role.Kind) -> Denial? {
    person.isA(kind, on: definition) ? nil : .noRole(kind, definition: definition.title)
  }

  /// Where one request is enough, those that came to nothing do not count.
  private func uniqueDenial(_ organisation: String, _ others: [Request]) -> Denial? {
    guard definition.isUnique else { return nil }
    let other = others.first { request in
      guard request.organisation == organisation, request.definition == definition.id else { return false }
      return switch request.state {
      case .revoked, .refused, .archived: false
      case .draft, .submitted, .changesRequested, .validated: true
      }
    }
    return other.map { .unique(request: $0.id) }
  }
}
