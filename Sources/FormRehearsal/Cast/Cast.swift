package import FormCatalog

/// All who take part in a rehearsal.
package struct Cast: Codable, Sendable {
  package let organisations: [Organisation]
  package let people: [Person]

  package init(organisations: [Organisation], people: [Person]) {
    self.organisations = organisations
    self.people = people
  }

  package subscript(person: String) -> Person? { people.first { $0.id == person } }

  package func organisation(_ siret: String) -> Organisation? { organisations.first { $0.siret == siret } }

  package func person(email: String) -> Person? { people.first { $0.has(email: email) } }

  /// Those whom a role makes what `kind` says on a definition.
  package func people(_ kind: Role.Kind, on definition: Definition) -> [Person] {
    people.filter { $0.isA(kind, on: definition) }
  }
}
