import FormCatalog
import FormSource
import FormSubmission

/// Where a definition or a form declares what resolved questions do not tell the place of. Looked up for changes only.
final class DeclaredPlaces {
  private let catalog: Catalog
  private let definition: Definition
  private let form: Form?

  init(_ catalog: Catalog, _ definition: Definition, _ form: Form? = nil) {
    self.catalog = catalog
    self.definition = definition
    self.form = form
  }

  /// The place of a rule’s name; of the entry itself where the rule comes with the tool.
  func rule(_ id: String) -> ByteSpan { rules[id] ?? entry }

  /// The place of a box’s name; of the entry itself where the box comes with the tool.
  func box(_ name: String) -> ByteSpan { boxes[name] ?? entry }

  /// Where what a box declares is written, in the project’s words or with its name; the entry itself where the box comes
  /// with the tool.
  func label(of box: CheckboxSchema) -> ByteSpan { words.label(of: box) ?? self.box(box.name) }

  private lazy var words = form.map(catalog.wordPlaces) ?? catalog.wordPlaces(of: definition)

  /// The place of the name of a group of scopes that depends on answers.
  func group(_ name: String) -> ByteSpan { groups[name] ?? entry }

  private lazy var rules = Self.places(
    (blocks.flatMap(\.rules)
      + overlays.flatMap { $0.scopeRules }
      + definition.declaration.scopeRules
      + catalog.ownBlocks.flatMap(\.rules)).map(\.id)
  )

  private lazy var boxes = Self.places(
    (overlays.flatMap { $0.checkboxes } + definition.declaration.checkboxes).map(\.name)
  )

  private lazy var groups = Self.places(
    (overlays.flatMap { $0.scopeGroups } + definition.declaration.scopeGroups).map(\.name)
  )

  /// Of several with one name, the first.
  private static func places(_ names: [Located<String>]) -> [String: ByteSpan] {
    Dictionary(names.map { ($0.value, $0.span) }, uniquingKeysWith: { first, _ in first })
  }

  private var overlays: [DefinitionDeclaration] { catalog.overlay.filter { $0.id.value == definition.id } }

  /// What is laid over the blocks that the definition names, the last of it first.
  private var blocks: [BlockDeclaration] {
    overlays.flatMap(\.adaptations) + (form?.declaration.adaptations ?? []) + definition.declaration.adaptations
  }

  private var entry: ByteSpan { form?.declaration.uid.span ?? definition.declaration.id.span }
}
