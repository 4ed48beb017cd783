import FormSubmission

/// A property of a request: the answer to one question, or one checkbox.
struct SwiftProperty {
  /// Its name in DataPass.
  let field: String
  let name: String
  let shape: Shape
  let paragraphs: [String?]

  /// The type of an answer.
  enum Shape: Equatable {
    case text
    case number
    case flag
    /// The name of the enum.
    case option(String)
    case options(String)
    case texts(isWhole: Bool)
    case documents
    /// Untyped, because the forms ask for it with different types.
    case raw

    /// The shape of a question that has no enum of its own.
    init(_ field: FieldSchema) {
      switch field.kind.shape {
      case .text: self = .text
      case .number: self = .number
      case .flag: self = .flag
      case .documents: self = .documents
      case .items: self = .texts(isWhole: field.kind == .list && field.itemKind == .integer)
      }
    }
  }

  /// The type, as it is declared.
  var type: String {
    switch shape {
    case .text: "String?"
    case .number: "Int?"
    case .flag: "Bool?"
    case .option(let type): "\(type)?"
    case .options(let type): "[\(type)]"
    case .texts: "[String]"
    case .documents: "[Document]"
    case .raw: "RawAnswer?"
    }
  }

  var declaration: String { "public var \(name): \(type)\(type.hasPrefix("[") ? " = []" : "")" }

  /// The statement that passes the property to the exchange, to be read or written.
  var exchange: String {
    let call =
      switch shape {
      case .text: "text"
      case .number: "number"
      case .flag: "flag"
      case .option: "option"
      case .options: "options"
      case .texts: "texts"
      case .documents: "documents"
      case .raw: "raw"
      }
    let kind = shape == .texts(isWhole: true) ? ", of: FieldSchema.Kind.integer" : ""
    return "answers.\(call)(\(SwiftText.literal(field)), &\(name)\(kind))"
  }
}
