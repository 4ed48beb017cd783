package import FormCatalog
import FormSubmission

/// What somebody may see of a request.
package struct Visibility: Sendable {
  private let standing: Standing

  /// Nil where the definition of the request is not known.
  package init?(of person: Person, on dossier: Dossier, in catalog: Catalog) {
    guard let definition = catalog.definitions[dossier.request.definition] else { return nil }
    standing = Standing(person, dossier, definition)
  }

  /// Why somebody may not read the request and its habilitations: they are the applicant’s, the organisation’s, those
  /// people’s whom it names as contacts, and those’ who have a role on its definition.
  package var readingDenial: Denial? {
    // Applicants who act for another organisation today no longer read it.
    standing.isOfOrganisation || standing.isContact || standing.isA(.reporter)
      ? nil : .stranger
  }

  /// Why somebody may not see what happened to it.
  package var historyDenial: Denial? {
    standing.isApplicant || standing.isA(.reporter) ? nil : readingDenial ?? .notApplicant
  }

  /// Why somebody may not read its messages.
  package var messagesDenial: Denial? {
    guard standing.isNamedApplicant || standing.isA(.reporter) else { return readingDenial ?? .notApplicant }
    return standing.definition.features.messaging ? nil : .featureOff(.messaging)
  }

  /// Why somebody may not read the calls and what the provider’s programs answered.
  package var callsDenial: Denial? {
    standing.isA(.developer) ? nil : .noRole(.developer, definition: standing.definition.title)
  }

  package var canRead: Bool { readingDenial == nil }
  package var canSeeHistory: Bool { historyDenial == nil }
  package var canSeeMessages: Bool { messagesDenial == nil }
  package var canSeeCalls: Bool { callsDenial == nil }
}

/// The lists in which people find requests.
package enum RequestList: String, CaseIterable, Sendable {
  /// « J’en suis le demandeur »
  case own
  /// « J’y suis mentionné en contact »
  case contact
  /// « Toutes celles de l’organisation »
  case organisation
  /// Those that somebody with a role reads.
  case instruction

  /// Whether a request stands in somebody’s list; those that are archived stand in none.
  package func contains(_ dossier: Dossier, for person: Person, in catalog: Catalog) -> Bool {
    let request = dossier.request
    if request.state == .archived { return false }
    let isOfOrganisation = request.organisation == person.organisation
    let definition = catalog.definitions[request.definition]
    let standing = definition.map { Standing(person, dossier, $0) }
    return switch self {
    case .own: isOfOrganisation && request.applicant == person.id
    case .contact: standing?.isContact ?? false
    case .organisation: isOfOrganisation
    case .instruction: standing?.isA(.reporter) ?? false
    }
  }
}

extension Dossier {
  /// Whether somebody may read the request and its habilitations. Where the project no longer declares its definition, nobody
  /// has a role on that, and whom it names as contacts is not known: it is its organisation’s alone.
  package func isReadable(by person: Person, in catalog: Catalog) -> Bool {
    Visibility(of: person, on: self, in: catalog)?.canRead ?? (request.organisation == person.organisation)
  }
}
