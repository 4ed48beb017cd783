/// A form with its defaults, as `AuthorizationRequestForm` answers upstream.
package struct Form: Sendable {
  package let declaration: FormDeclaration
  /// The definition it belongs to; nil where that could not be found (a finding tells).
  package let definition: String?
  package let name: String?
  package let nameWithDefinition: String?
  package let nameWithServiceProvider: String?
  package let description: String?
  /// With the names of the form and of its service provider in place.
  package let introduction: String?
  package let isStartable: Bool
  /// The vendor, where it exists.
  package let serviceProvider: String?
  package let previousForm: String?
  package let prefill: [Prefill]

  package var uid: String { declaration.uid.value }
  package var isPublic: Bool { declaration.isPublic?.value ?? true }
  package var isDefault: Bool { declaration.isDefault?.value ?? false }
  package var isPrefilled: Bool { !declaration.prefill.isEmpty }

  /// An answer given in advance.
  package struct Prefill: Sendable {
    package let field: String
    package let value: PlainValue
    package let deferred: DeferredValue?
  }
}
