import FormSource

/// What a project declares under a name: the same wherever it is named, however it is spelt there.
enum Subject: Hashable, Sendable {
  case definition(String)
  case form(String)
  case vendor(String)
  case dataProvider(String)
  case block(String, Home)
  case contact(String)
  case field(String, Home)
  case rule(String, Home)
  /// By the first place that lists it.
  case option(String, field: String, Home)
  /// By the place of its value: definitions that share a list have the same scopes.
  case scope(ByteSpan)
  case scopeGroup(String, definition: String)
  case checkbox(String, definition: String)
  case question(String, definition: String)
  case outcome(String, definition: String)
  /// An entry of `life/` that is no definition’s.
  case lifeEntry(String)
  case message(String, Home)
  case template(String, Home)
  case service(String, Home)

  /// Where a block, a field, a rule, an option or a part of a life comes from, whoever adapts it.
  enum Home: Hashable, Sendable {
    /// The tool’s own blocks: nothing of a project declares it.
    case standard
    /// The project’s block of this name.
    case block(String)
    case definition(String)
    case form(String)
    /// An entry of `life/`.
    case life(String)
  }

  /// Whether only the tool itself declares it.
  var isStandard: Bool {
    switch self {
    case .block(_, let home), .field(_, let home), .rule(_, let home), .option(_, _, let home), .message(_, let home),
      .template(_, let home), .service(_, let home):
      home == .standard
    case .definition, .form, .vendor, .dataProvider, .contact, .scope, .scopeGroup, .checkbox, .question, .outcome,
      .lifeEntry:
      false
    }
  }
}

/// A place that names something.
struct Mention: Hashable, Sendable {
  let subject: Subject
  /// The name, without its quotes.
  let span: ByteSpan
  /// The name as it is read there.
  let text: String
  let spelling: Spelling
  let isDeclaration: Bool

  /// How a place spells a name.
  enum Spelling: Hashable, Sendable {
    case exact
    /// The class of a definition’s requests.
    case className
    /// The section of a form’s words: its hyphens are underscores.
    case section
    /// A class of requests as files of labels name it.
    case labelClass
    /// A field of a contact: its name with this ending.
    case contactField(ending: String)
  }
}
