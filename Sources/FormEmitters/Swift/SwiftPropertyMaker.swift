import FormCatalog
import FormSource
import FormSubmission

/// Makes the properties of a request from the questions of the definition and of the forms that adapt it.
struct SwiftPropertyMaker {
  private let definition: Definition
  /// Each question with all its variants, in the order in which questions first appear.
  private var asked: [(name: String, fields: [FormField])] = []
  private var places: [String: Int] = [:]
  private var boxes: [CheckboxSchema] = []
  private var boxNames: Set<String> = []
  /// The contacts among the questions.
  private var kinds: [String] = []

  init(_ definition: Definition) {
    self.definition = definition
  }

  mutating func add(_ blocks: FormBlocks) {
    for field in blocks.fields {
      if let place = places[field.name] {
        asked[place].fields.append(field)
      } else {
        places[field.name] = asked.count
        asked.append((field.name, [field]))
      }
    }
    for box in blocks.schema.checkboxes where !CheckboxSchema.common.contains(box.name) {
      if boxNames.insert(box.name).inserted { boxes.append(box) }
    }
    kinds = SwiftContacts.kinds(among: asked.map(\.name))
  }

  var scopes: SwiftEnumeration? {
    if definition.scopes.isEmpty { return nil }
    let entries = definition.scopes.map { scope in
      let declaration = scope.declaration
      return SwiftEnumeration.Entry(
        value: scope.value,
        paragraphs: [declaration.name.value, declaration.group?.value],
        deprecatedSince: declaration.deprecatedSince?.value
      )
    }
    return SwiftEnumeration(
      SwiftInterface.List.scopes.rawValue,
      conformance: "RequestScope",
      summary: "The data that a request can ask for.",
      entries
    )
  }

  var contacts: SwiftEnumeration? {
    if kinds.isEmpty { return nil }
    return SwiftEnumeration("Contact", summary: "The contacts that the form asks for.", kinds.map { .init(value: $0) })
  }

  /// The enums of the questions that have a closed list of options.
  var options: [(field: String, enumeration: SwiftEnumeration)] {
    var names = SwiftNames()
    return asked.filter { hasEnumeration($0.fields) }.map { name, fields in
      let options = fields.flatMap { $0.options ?? [] }
      let enumeration = SwiftEnumeration(
        names.type(name, suffix: "Option"),
        summary: fields[0].schema.label,
        options.map { .init(value: $0.value, paragraphs: [$0.label == $0.value ? nil : $0.label]) }
      )
      return (name, enumeration)
    }
  }

  /// Whether a question has an enum of its own.
  private func hasEnumeration(_ fields: [FormField]) -> Bool {
    fields.allSatisfy { field in
      let isChoice = field.schema.kind.hasOptions
      return isChoice && !(field.options ?? []).isEmpty && !SwiftContacts.isType(field.schema, among: kinds)
    }
  }

  /// - Parameter options: the enums of the questions, as ``options`` gives them.
  /// - Returns: the properties, in the order of the questions.
  func properties(_ options: [(field: String, enumeration: SwiftEnumeration)]) -> [SwiftProperty] {
    var names = SwiftNames(reserved: [
      "unrecognized", "exchange", "validate", "isValid", "data", "documents", "written", "hashValue", "hash", "encode",
      // The parameter of `exchange`.
      "answers",
    ])
    let enumerations = Dictionary(
      options.map { ($0.field, $0.enumeration.name) },
      uniquingKeysWith: { first, _ in first }
    )
    var properties = asked.map { name, fields in
      SwiftProperty(
        field: name,
        name: names.member(name),
        shape: shape(fields, enumerations[name]),
        paragraphs: [fields[0].schema.label, fields[0].hint]
      )
    }
    for box in boxes where places[box.name] == nil {
      properties.append(
        SwiftProperty(field: box.name, name: names.member(box.name), shape: .flag, paragraphs: [box.label])
      )
    }
    return properties
  }

  private func shape(_ fields: [FormField], _ enumeration: String?) -> SwiftProperty.Shape {
    let shapes = fields.map { field -> SwiftProperty.Shape in
      let schema = field.schema
      if let enumeration { return schema.kind == .choice ? .option(enumeration) : .options(enumeration) }
      if SwiftContacts.isType(schema, among: kinds) { return .option(SwiftContacts.type.name) }
      if schema.kind == .scopes, !definition.scopes.isEmpty { return .options(SwiftInterface.List.scopes.rawValue) }
      return SwiftProperty.Shape(schema)
    }
    return shapes.allSatisfy { $0 == shapes[0] } ? shapes[0] : .raw
  }
}
