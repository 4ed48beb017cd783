package import FormCatalog

/// Somebody who takes part in a rehearsal.
package struct Person: Codable, Hashable, Sendable {
  package let id: String
  /// The number under which calls tell of them.
  package let number: Int
  package let email: String
  package let givenName: String
  package let familyName: String
  package let phone: String
  package let job: String
  /// The SIRET of the organisation for which they act; nil for none.
  package let organisation: String?
  package let roles: [Role]

  package init(
    id: String,
    number: Int,
    email: String,
    givenName: String,
    familyName: String,
    phone: String,
    job: String,
    organisation: String?,
    roles: [Role] = []
  ) {
    self.id = id
    self.number = number
    self.email = email
    self.givenName = givenName
    self.familyName = familyName
    self.phone = phone
    self.job = job
    self.organisation = organisation
    self.roles = roles
  }

  package var name: String { "\(givenName) \(familyName)" }

  /// Whether one of their roles makes them what `kind` says on a definition.
  package func isA(_ kind: Role.Kind, on definition: Definition) -> Bool {
    roles.contains { $0.gives(kind, on: definition) }
  }

  /// Whether an address is theirs; capitals do not count.
  package func has(email: String) -> Bool { self.email.lowercased() == email.lowercased() }
}
