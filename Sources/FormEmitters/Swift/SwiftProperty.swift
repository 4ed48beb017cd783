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

  var declaration: String {
    switch shape {
    case .text: "public var \(name): String?"
    case .number: "public var \(name): Int?"
    case .flag: "public var \(name): Bool?"
    case .option(let type): "public var \(name): \(type)?"
    case .options(let type): "public var \(name): [\(type)] = []"
    case .texts: "public var \(name): [String] = []"
    case .documents: "public var \(name): [Document] = []"
    case .raw: "public var \(name): RawAnswer?"
    }
  }

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
