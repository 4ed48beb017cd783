package import FormCatalog
import FormSubmission

/// The names that programs use of the Swift generated from one definition.
package struct SwiftInterface: Sendable {
  let definition: Definition
  package let typeName: String
  let properties: [SwiftProperty]
  let fields: SwiftEnumeration
  let scopes: SwiftEnumeration?
  let useCases: SwiftEnumeration?
  let contacts: SwiftEnumeration?
  /// One for each question that has options, by the name of the question.
  let options: [(field: String, enumeration: SwiftEnumeration)]
  private let propertyPlaces: [String: Int]
  private let optionPlaces: [String: Int]
  /// Nil for a definition without forms.
  let formNames: SwiftEnumeration?
  let forms: [Form]
  /// The forms that adapt blocks.
  let adapting: [Form]

  /// Nil for a definition that asks nothing.
  package init?(_ definition: Definition, in catalog: Catalog, typeName: String) {
    guard let blocks = definition.blocks, !blocks.blocks.isEmpty else { return nil }
    var uids: Set<String> = []
    forms = definition.forms.compactMap { catalog.forms[$0] }
      .filter { $0.definition == definition.id && uids.insert($0.uid).inserted }
    adapting = forms.filter { !$0.declaration.adaptations.isEmpty }
    self.definition = definition
    self.typeName = typeName
    var maker = SwiftPropertyMaker(definition)
    for blocks in [blocks] + adapting.compactMap(\.blocks) { maker.add(blocks) }
    options = maker.options
    properties = maker.properties(options)
    propertyPlaces = Dictionary(
      zip(properties.map(\.field), properties.indices),
      uniquingKeysWith: { first, _ in first }
    )
    optionPlaces = Dictionary(
      zip(options.map(\.enumeration.name), options.indices),
      uniquingKeysWith: { first, _ in first }
    )
    fields = SwiftEnumeration(
      "Field",
      summary: "The questions, by their names in `data`.",
      properties.map { .init(value: $0.field) }
    )
    scopes = maker.scopes
    contacts = maker.contacts
    useCases = Self.useCases(of: forms)
    formNames =
      forms.isEmpty
      ? nil
      : SwiftEnumeration(
        List.forms.rawValue,
        conformance: "RequestForm",
        summary: "The forms, by their uids.",
        forms.map { .init(value: $0.uid, paragraphs: [$0.name, $0.description]) }
      )
  }

  func property(_ field: String) -> SwiftProperty? { propertyPlaces[field].map { properties[$0] } }

  /// The enum of this name among those of the questions.
  func enumeration(_ name: String) -> SwiftEnumeration? { optionPlaces[name].map { options[$0].enumeration } }

  private static func useCases(of forms: [Form]) -> SwiftEnumeration? {
    let values = forms.compactMap { $0.declaration.useCase?.value }
    if values.isEmpty { return nil }
    return SwiftEnumeration(
      List.useCases.rawValue,
      summary: "The use cases of the forms.",
      values.map { .init(value: $0) }
    )
  }

  /// Something in DataPass that has a name in Swift.
  package struct Member: Sendable {
    /// The enum or the request, and what it is called in DataPass: enough to know it again.
    package let origin: [String]
    /// What programs write (`Scope.adresse`).
    package let name: String
    /// The type of a property; nil for the case of an enum.
    package let type: String?
  }

  package var members: [Member] {
    let enumerations = [scopes, useCases, contacts, formNames].compactMap(\.self) + options.map(\.enumeration)
    return properties.map { Member(origin: [$0.field], name: $0.name, type: $0.type) }
      + enumerations.flatMap(Self.members)
  }

  /// The enums whose names depend on nothing but what they list.
  package enum List: String {
    case forms = "Form"
    case useCases = "UseCase"
    case scopes = "Scope"

    /// The members for these values, in their order.
    package func members(_ values: [String]) -> [Member] {
      SwiftInterface.members(SwiftEnumeration(rawValue, summary: "", values.map { .init(value: $0) }))
    }
  }

  private static func members(_ enumeration: SwiftEnumeration) -> [Member] {
    enumeration.cases.map { item in
      Member(origin: [enumeration.name, item.value], name: "\(enumeration.name).\(item.name)", type: nil)
    }
  }
}
