package import FormSubmission
import FormSyntax
import Synchronization

/// A form with its defaults, as in upstream’s `AuthorizationRequestForm`.
package final class Form: Sendable {
  package let declaration: FormDeclaration
  /// The definition it belongs to; nil if it could not be found (which is reported).
  package let definition: String?
  package let name: String?
  package let nameWithDefinition: String?
  package let nameWithServiceProvider: String?
  package let description: String?
  /// The introduction, with the names of the form and of its service provider filled in.
  package let introduction: String?
  /// The variables in the introduction as written.
  package let placeholders: [FormatString.Placeholder]
  package let isStartable: Bool
  /// The vendor, if it is declared.
  package let serviceProvider: String?
  package let previousForm: String?
  package let prefill: [Prefill]
  package let unknownPrefills: UnknownPrefills
  /// What it asks, still to be put into words; nil if it belongs to no definition.
  package let asked: AskedBlocks?
  private let facts: [String: FieldValue]
  private let knownSchema = AtomicLazyReference<FormSchema>()

  init(
    declaration: FormDeclaration,
    definition: String?,
    name: String?,
    nameWithDefinition: String?,
    nameWithServiceProvider: String?,
    description: String?,
    introduction: String?,
    placeholders: [FormatString.Placeholder],
    isStartable: Bool,
    serviceProvider: String?,
    previousForm: String?,
    prefill: [Prefill],
    unknownPrefills: UnknownPrefills,
    asked: AskedBlocks?,
    facts: [String: FieldValue]
  ) {
    self.declaration = declaration
    self.definition = definition
    self.name = name
    self.nameWithDefinition = nameWithDefinition
    self.nameWithServiceProvider = nameWithServiceProvider
    self.description = description
    self.introduction = introduction
    self.placeholders = placeholders
    self.isStartable = isStartable
    self.serviceProvider = serviceProvider
    self.previousForm = previousForm
    self.prefill = prefill
    self.unknownPrefills = unknownPrefills
    self.asked = asked
    self.facts = facts
  }

  /// What it asks; nil if it belongs to no definition.
  package var blocks: FormBlocks? { asked?.blocks }
  /// The same, in the words of the declarations: for those who only ask for names.
  package var declaredBlocks: FormBlocks? { asked?.declared }

  /// The form as a validator needs it.
  package var schema: FormSchema? {
    knownSchema.load() ?? blocks.map { knownSchema.storeIfNil($0.schema.with(id: uid, facts: facts)) }
  }

  package var uid: String { declaration.uid.value }
  package var isPublic: Bool { declaration.isPublic?.value ?? true }
  package var isDefault: Bool { declaration.isDefault?.value ?? false }

  /// The form with other prefilled answers.
  func with(prefill: [Prefill]) -> Form {
    Form(
      declaration: declaration,
      definition: definition,
      name: name,
      nameWithDefinition: nameWithDefinition,
      nameWithServiceProvider: nameWithServiceProvider,
      description: description,
      introduction: introduction,
      placeholders: placeholders,
      isStartable: isStartable,
      serviceProvider: serviceProvider,
      previousForm: previousForm,
      prefill: prefill,
      unknownPrefills: unknownPrefills,
      asked: asked,
      facts: facts
    )
  }

  /// What all forms of a definition ask, as a form of nobody’s: without steps, prefills, a use case or a vendor.
  /// - Parameter definition: the definition.
  /// - Returns: the form, named after the definition; nil if it is not known what the definition asks.
  package static func common(to definition: Definition) -> Form? {
    guard let asked = definition.asked else { return nil }
    let id = definition.declaration.id
    let declaration = FormDeclaration(id, Cursor(Value.made(entries: [], at: id.span)))
    return Form(
      declaration: declaration,
      definition: definition.id,
      name: definition.name,
      nameWithDefinition: definition.name,
      nameWithServiceProvider: definition.name,
      description: definition.declaration.description?.value,
      introduction: nil,
      placeholders: [],
      isStartable: definition.isStartable,
      serviceProvider: nil,
      previousForm: nil,
      prefill: [],
      unknownPrefills: UnknownPrefills(declaration, asking: asked.declared),
      asked: asked,
      facts: [:]
    )
  }

  package var isPrefilled: Bool { !declaration.prefill.isEmpty }

  /// A prefilled answer.
  package struct Prefill: Sendable {
    package let field: String
    package let value: PlainValue
    package let deferred: [(path: [String], value: DeferredValue)]

    /// Whether the whole answer comes from the vault.
    package var isDeferred: Bool { deferred.contains { $0.path.isEmpty } }
  }
}
