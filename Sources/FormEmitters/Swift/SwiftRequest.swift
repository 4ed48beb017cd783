import FormCatalog
import FormSubmission

/// The request type compiled from one definition.
package struct SwiftRequest: Sendable {
  let definition: Definition
  let typeName: String
  let properties: [SwiftProperty]
  let fields: SwiftEnumeration
  let scopes: SwiftEnumeration?
  let useCases: SwiftEnumeration?
  let contacts: SwiftEnumeration?
  /// One for each question that has options, by the name of the question.
  let options: [(field: String, enumeration: SwiftEnumeration)]
  /// Nil for a definition without forms.
  let formNames: SwiftEnumeration?
  let forms: [Form]
  /// What forms ask unless they adapt a block.
  let questions: SwiftQuestions
  /// The forms that adapt blocks, each with what it asks.
  let adapted: [(form: Form, questions: SwiftQuestions)]

  /// Nil for a definition that asks nothing.
  init?(_ definition: Definition, in catalog: Catalog, typeName: String) {
    guard let blocks = definition.blocks, !blocks.blocks.isEmpty else { return nil }
    var uids: Set<String> = []
    let forms = definition.forms.compactMap { catalog.forms[$0] }
      .filter { $0.definition == definition.id && uids.insert($0.uid).inserted }
    let adapting = forms.filter { !$0.declaration.adaptations.isEmpty }
    self.definition = definition
    self.typeName = typeName
    self.forms = forms
    var maker = SwiftPropertyMaker(definition)
    for blocks in [blocks] + adapting.compactMap(\.blocks) { maker.add(blocks) }
    options = maker.options
    properties = maker.properties(options)
    fields = SwiftEnumeration(
      "Field",
      summary: "The questions, by their names in `data`.",
      properties.map { .init(value: $0.field) }
    )
    let scopes = maker.scopes
    self.scopes = scopes
    questions = SwiftQuestions(blocks.schema, scopes)
    adapted = adapting.compactMap { form in form.blocks.map { (form, SwiftQuestions($0.schema, scopes)) } }
    contacts = maker.contacts
    useCases = Self.useCases(of: forms)
    formNames =
      forms.isEmpty
      ? nil
      : SwiftEnumeration(
        "Form",
        conformance: "RequestForm",
        summary: "The forms, by their uids.",
        forms.map { .init(value: $0.uid, paragraphs: [$0.name, $0.description]) }
      )
  }

  private static func useCases(of forms: [Form]) -> SwiftEnumeration? {
    let values = forms.compactMap { $0.declaration.useCase?.value }
    if values.isEmpty { return nil }
    return SwiftEnumeration("UseCase", summary: "The use cases of the forms.", values.map { .init(value: $0) })
  }

  /// Everything that its forms ask.
  var asked: [SwiftQuestion] { questions.all + adapted.flatMap(\.questions.all) }

  func property(_ field: String) -> SwiftProperty? {
    properties.first { $0.field == field }
  }

  /// The enum of this name among those that properties use.
  func enumeration(_ name: String) -> SwiftEnumeration? {
    if name == scopes?.name { return scopes }
    if name == SwiftContacts.type.name { return SwiftContacts.type }
    return options.first { $0.enumeration.name == name }?.enumeration
  }
}
