import FormCatalog
import FormSubmission

/// The request type compiled from one definition.
package struct SwiftRequest: Sendable {
  let interface: SwiftInterface
  /// What forms ask unless they adapt a block.
  let questions: SwiftQuestions
  /// The forms that adapt blocks, each with what it asks.
  let adapted: [(form: Form, questions: SwiftQuestions)]
  /// The events of its webhook; nil where none is declared.
  let events: SwiftEnumeration?

  /// Nil for a definition that asks nothing.
  init?(_ definition: Definition, in catalog: Catalog, _ book: LifeBook, typeName: String) {
    guard let blocks = definition.blocks,
      let interface = SwiftInterface(definition, in: catalog, typeName: typeName)
    else { return nil }
    self.interface = interface
    events = book.life(of: definition).webhook.flatMap(SwiftEvents.enumeration)
    let scopes = interface.scopes
    questions = SwiftQuestions(blocks.schema, scopes)
    adapted = interface.adapting.compactMap { form in
      form.blocks.map { (form, SwiftQuestions($0.schema, scopes)) }
    }
  }

  var definition: Definition { interface.definition }
  var typeName: String { interface.typeName }
  var properties: [SwiftProperty] { interface.properties }
  var fields: SwiftEnumeration { interface.fields }
  var scopes: SwiftEnumeration? { interface.scopes }
  var useCases: SwiftEnumeration? { interface.useCases }
  var contacts: SwiftEnumeration? { interface.contacts }
  var options: [(field: String, enumeration: SwiftEnumeration)] { interface.options }
  var formNames: SwiftEnumeration? { interface.formNames }
  var forms: [Form] { interface.forms }

  /// Everything that its forms ask.
  var asked: [SwiftQuestion] { questions.all + adapted.flatMap(\.questions.all) }

  func property(_ field: String) -> SwiftProperty? {
    interface.property(field)
  }

  /// The enum of this name among those that properties use.
  func enumeration(_ name: String) -> SwiftEnumeration? {
    if name == scopes?.name { return scopes }
    if name == SwiftContacts.type.name { return SwiftContacts.type }
    return interface.enumeration(name)
  }
}
