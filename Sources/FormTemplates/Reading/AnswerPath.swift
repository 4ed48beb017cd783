import FormCatalog
package import FormSource
package import FormSyntax

/// The dotted path of one of a vendor’s answers: `service_provider.name`, `contacts.contact_technique.email`,
/// `forms.scopes`. Columns and questions fill one form at a time, so `forms` has no index.
package struct AnswerPath: Hashable, Sendable {
  package let text: String
  /// Its parts between the dots.
  let steps: [String]
  /// The shape that its value must have.
  let shape: Shape
  /// What the answer is for.
  package let words: Words
  package let isRequired: Bool

  package static func == (left: AnswerPath, right: AnswerPath) -> Bool { left.text == right.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// Nil if there is no answer at this path.
  package init?(_ text: String) {
    var shape = Shape.record(AnswersShape.record)
    var words = Words(fr: "", en: "")
    var isRequired = false
    for step in text.split(separator: ".", omittingEmptySubsequences: false) {
      if case .list(let item, _) = shape, case .record = item { shape = item }
      switch shape {
      case .record(let record):
        guard let key = record.keys.first(where: { $0.name == step }) else { return nil }
        (shape, words, isRequired) = (key.shape, key.summary, key.status == .required)
      case .map(let item):
        guard !step.isEmpty else { return nil }
        shape = item
      case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
        .bound,
        .nothing,
        .secret, .condition, .texts, .either, .unread, .list:
        return nil
      }
    }
    if case .record = shape { return nil }
    if case .map = shape { return nil }
    if case .list(.record, _) = shape { return nil }
    self.text = text
    steps = text.split(separator: ".").map(String.init)
    self.shape = shape
    self.words = words
    self.isRequired = isRequired
  }

  /// All paths of fixed names, for suggestions.
  static let names: [String] = {
    func keys(_ record: Record) -> [String] { record.keys.map(\.name) }
    return keys(AnswersShape.serviceProvider).map { "service_provider.\($0)" }
      + keys(AnswersShape.contact).map { "contacts.contact_technique.\($0)" }
      + keys(AnswersShape.form).filter { $0 != "answers" }.map { "forms.\($0)" }
  }()

  /// What people give in answer to a question.
  package enum Form { case text, list, flag }

  package var form: Form {
    switch shape {
    case .flag: .flag
    case .list: .list
    case .text, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar, .bound,
      .nothing,
      .secret,
      .condition, .texts, .either, .unread, .map, .record:
      .text
    }
  }

  /// Whether a line break in the answer says nothing: it is a name, a number or a word.
  var isOneLine: Bool {
    form != .list && !Self.texts.contains(text) && !text.hasPrefix("forms.answers.")
  }

  private static let texts: Set<String> = [
    "forms.description", "forms.introduction", "forms.projet", "forms.cadre_juridique",
  ]

  /// The value that a text written by a person stands for, or the problem with it.
  /// - Parameters:
  ///   - text: what was written.
  ///   - span: its place.
  ///   - items: how it is split, if it is a list.
  /// - Returns: the value, nothing for white space, or the problem.
  package func value(_ text: String, at span: ByteSpan, _ items: ListItems = .plain) -> Result {
    let text = String(text.trimmedOfSpaces)
    if text.isEmpty { return .none }
    switch shape {
    case .flag:
      guard let flag = Self.flag(text) else {
        return .problem(
          AnswerProblem(
            fr: "\(Quoted(text).french) n’est ni oui ni non",
            en: "\(Quoted(text).english) is neither yes nor no",
            advice: Words(fr: "écrivez oui ou non", en: "write yes or no")
          )
        )
      }
      return .value(.made(flag, at: span))
    case .list:
      return .value(.made(items.split(text).map { .made($0, at: span) }, at: span))
    case .choice(let names):
      let problem = AnswerProblem.unknown(
        text,
        Words(fr: "l’un de\u{A0}: \(names.joined(separator: ", "))", en: "one of: \(names.joined(separator: ", "))"),
        among: names
      )
      return names.contains(text) ? .value(.made(text, at: span)) : .problem(problem)
    case .either:
      // A number answers a question about a number; DataPass also accepts its digits as text.
      // Of a code (“007500”), each digit counts.
      guard let number = Int(text), String(number) == text else { return .value(.made(text, at: span)) }
      return .value(.made(.integer(number), at: span))
    case .text, .integer, .count, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar, .bound, .nothing,
      .secret,
      .condition,
      .texts, .unread, .map, .record:
      return .value(.made(text, at: span))
    }
  }

  /// A single value where a list is expected becomes a list of one.
  func fitted(_ value: Value) -> Value {
    guard case .list = shape, value.array == nil, !value.isNull else { return value }
    return .made([value], at: value.span)
  }

  package enum Result {
    case none
    case value(Value)
    case problem(AnswerProblem)
  }

  /// What a yes or a no says, as people write them; nil for anything else.
  package static func flag(_ text: String) -> Bool? { flags[text.trimmedOfSpaces.lowercased()] }

  private static let flags = [
    "oui": true, "o": true, "yes": true, "y": true, "true": true, "vrai": true, "1": true, "x": true, "non": false,
    "n": false, "no": false, "false": false, "faux": false, "0": false,
  ]
}
