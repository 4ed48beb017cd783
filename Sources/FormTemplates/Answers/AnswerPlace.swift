import FormCatalog
import FormSource

/// Finds the answer behind what a written form says.
struct AnswerPlace {
  /// The texts that are written as they are answered.
  private let texts: [(text: String, span: ByteSpan)]
  /// The answers by the fields that they fill in.
  private let fields: [(name: String, span: ByteSpan)]

  init(of form: FormAnswer, _ contacts: [ContactAnswer]) {
    let own = [form.name, form.description, form.introduction].compactMap(\.self)
    let titles = contacts.compactMap(\.jobTitle)
    texts =
      own.map { (Self.plain($0.value), $0.span) }
      + form.answers.flatMap { answer in Self.texts(answer.value).map { (Self.plain($0), answer.span) } }
      + titles.map { (Self.plain($0.value), $0.span) }
    let parts = contacts.flatMap { contact in
      [
        ("email", contact.email), ("given_name", contact.givenName), ("family_name", contact.familyName),
        ("phone_number", contact.phoneNumber), ("job_title", contact.jobTitle),
      ].compactMap { (part: (name: String, answer: Located<String>?)) in
        part.answer.map { (name: "\(contact.name.value)_\(part.name)", span: $0.span) }
      }
    }
    // A form has a key of this name too: its card.
    fields = form.answers.filter { $0.field.value != "description" }.map { ($0.field.value, $0.span) } + parts
  }

  /// - Parameter written: a text of the form’s declaration: a value, a part of one, or the name of a field.
  /// - Returns: the place of the answer that it comes from, where one is known.
  func span(of written: String) -> ByteSpan? {
    let sought = Self.plain(written)
    if sought.isEmpty { return nil }
    if let field = fields.first(where: { $0.name == sought }) { return field.span }
    let whole = texts.first { $0.text == sought }
    return (whole ?? texts.first { $0.text.occursExactly(sought) })?.span
  }

  private static func texts(_ value: PlainValue) -> [String] {
    switch value {
    case .text(let text): [text]
    case .integer(let number): [String(number)]
    case .list(let items): items.flatMap(texts)
    case .null, .bool, .bigInteger, .float, .map: []
    }
  }

  /// A text without what YAML adds to it: quotes, the sign of a block of lines, and the margin of its lines.
  private static func plain(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace)
    if words.count > 1, ["|", "|-", ">", ">-"].contains(words[0]) { words.removeFirst() }
    let joined = words.joined(separator: " ")
    let isQuoted = ["\"", "'"].contains { joined.count > 2 && joined.hasPrefix($0) && joined.hasSuffix($0) }
    return isQuoted ? String(joined.dropFirst().dropLast()) : joined
  }
}
