package import FormCatalog
import FormSubmission

/// What somebody is to a request.
package struct Standing: Sendable {
  package let person: Person
  package let dossier: Dossier
  package let definition: Definition

  package init(_ person: Person, _ dossier: Dossier, _ definition: Definition) {
    self.person = person
    self.dossier = dossier
    self.definition = definition
  }

  package var isNamedApplicant: Bool { dossier.request.applicant == person.id }
  package var isOfOrganisation: Bool { dossier.request.organisation == person.organisation }
  /// The applicant, as long as they act for the organisation of the request.
  package var isApplicant: Bool { isNamedApplicant && isOfOrganisation }

  package func isA(_ kind: Role.Kind) -> Bool { person.isA(kind, on: definition) }

  /// Whether the request names their address as that of a contact.
  package var isContact: Bool { dossier.contactEmails(of: definition).contains(where: person.has) }

  /// Why they are not one of those who do something; nil where they are.
  package func denial(_ actors: [LifeMachine.Actor]) -> Denial? {
    let denials = actors.map { actor -> Denial? in
      switch actor {
      case .applicant: isApplicant ? nil : isNamedApplicant ? .otherOrganisation : .notApplicant
      case .instructor: isA(.instructor) ? nil : .noRole(.instructor, definition: definition.title)
      case .developer: isA(.developer) ? nil : .noRole(.developer, definition: definition.title)
      case .invited: .begun
      }
    }
    if denials.contains(nil) { return nil }
    // Of both sides, the one to which they belong: those with a role on the definition lack another.
    return isA(.reporter) ? denials.last ?? nil : denials.first ?? nil
  }
}

extension Dossier {
  /// The addresses of the people whom the request names as contacts.
  package func contactEmails(of definition: Definition) -> [String] {
    let contacts = definition.blocks?.blocks.flatMap { $0.contacts.map(\.name.value) } ?? []
    return contacts.compactMap { contact in
      if case .text(let email)? = request.content.answers["\(contact)_email"] { email } else { nil }
    }
  }
}

extension Definition {
  /// As sentences call it.
  package var title: String { nameWithStage ?? id }
}
