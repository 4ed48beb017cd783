package import FormCatalog
package import FormSource

/// What somebody may do at a data provider’s, for one of its definitions or for all (upstream’s
/// `PROVIDER:DEFINITION:ROLE`).
package struct Role: Codable, Hashable, Sendable {
  /// The raw value is upstream’s name for it.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// Reads.
    case reporter
    /// Decides.
    case instructor
    /// Decides, and looks after the instructors.
    case manager
    /// Writes programs that receive calls or write through the API.
    case developer

    /// The roles that come with it, itself included (upstream’s `RoleHierarchy`).
    package var implied: Set<Kind> {
      switch self {
      case .reporter: [.reporter]
      case .instructor: [.instructor, .reporter]
      case .manager: [.manager, .instructor, .reporter]
      case .developer: [.developer, .reporter]
      }
    }

    package var title: Words {
      switch self {
      case .reporter: Words(fr: "rapporteur", en: "reporter")
      case .instructor: Words(fr: "instructeur", en: "instructor")
      case .manager: Words(fr: "responsable", en: "manager")
      case .developer: Words(fr: "développeur", en: "developer")
      }
    }
  }

  package let kind: Kind
  /// Nil where the definition has none.
  package let provider: String?
  /// Nil for all definitions of the provider.
  package let definition: String?

  /// A role on one definition.
  package init(_ kind: Kind, on definition: Definition) {
    self.kind = kind
    provider = definition.declaration.provider?.value
    self.definition = definition.id
  }

  /// A role on all definitions of a provider.
  package init(_ kind: Kind, onAllOf provider: String) {
    self.kind = kind
    self.provider = provider
    definition = nil
  }

  /// Whether it makes somebody what `kind` says on a definition.
  package func gives(_ kind: Kind, on definition: Definition) -> Bool {
    guard self.kind.implied.contains(kind) else { return false }
    return self.definition.map { $0 == definition.id } ?? (provider == definition.declaration.provider?.value)
  }
}
