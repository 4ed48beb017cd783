import FormSource

/// Everything that a project declares, before anything refers to anything.
package struct Declarations: Sendable {
  package internal(set) var definitions: [DefinitionDeclaration] = []
  package internal(set) var forms: [FormDeclaration] = []
  package internal(set) var serviceProviders: [ServiceProviderDeclaration] = []
  package internal(set) var dataProviders: [DataProviderDeclaration] = []
  package internal(set) var eligibility: [EligibilityDeclaration] = []
  package internal(set) var wordings: [WordingDeclaration] = []
  /// What could not be read, so that nothing is said to be missing because of it.
  package internal(set) var gaps = Gaps()
}

/// Names that the project declares in text that could not be read.
package struct Gaps: Sendable {
  package internal(set) var definitions = Gap()
  package internal(set) var forms = Gap()
  package internal(set) var serviceProviders = Gap()
  package internal(set) var dataProviders = Gap()

  mutating func open(_ roles: Set<SourceRole>) {
    if roles.contains(.definitions) { definitions.isOpen = true }
    if roles.contains(.forms) { forms.isOpen = true }
    if roles.contains(.serviceProviders) { serviceProviders.isOpen = true }
    if roles.contains(.dataProviders) { dataProviders.isOpen = true }
  }

  package struct Gap: Sendable {
    var names: Set<String> = []
    /// Whether any name might stand in what could not be read.
    var isOpen = false

    /// Whether a name may be declared although it was not found.
    package func mayHold(_ name: String) -> Bool {
      isOpen || names.contains(name)
    }
  }
}
