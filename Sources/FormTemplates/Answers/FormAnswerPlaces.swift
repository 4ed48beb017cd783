import FormCatalog
package import FormSource

/// Finds the answers behind what a written form says.
package struct FormAnswerPlaces {
  /// The place of the form’s answers as a whole.
  private let whole: ByteSpan
  private let scopes: [String: ByteSpan]
  private let firstScope: ByteSpan?
  /// The texts that are written as they are answered, in the order in which they are looked through.
  private let texts: [(text: String, span: ByteSpan)]
  private let byText: [String: ByteSpan]
  /// The answers by the fields that they fill in.
  private let fields: [String: ByteSpan]

  init(of form: FormAnswer?, _ contacts: [ContactAnswer], _ whole: ByteSpan) {
    self.whole = whole
    let given = form?.scopes ?? []
    firstScope = given.first?.span
    scopes = Dictionary(given.map { ($0.value, $0.span) }, uniquingKeysWith: { first, _ in first })
    guard let form else {
      (texts, byText, fields) = ([], [:], [:])
      return
    }
    let own = [form.name, form.description, form.introduction].compactMap(\.self)
    let titles = contacts.compactMap(\.jobTitle)
    texts =
      own.map { (Self.plain($0.value), $0.span) }
      + form.answers.flatMap { answer in Self.texts(answer.value).map { (Self.plain($0), answer.span) } }
      + titles.map { (Self.plain($0.value), $0.span) }
    byText = Dictionary(texts.map { ($0.text, $0.span) }, uniquingKeysWith: { first, _ in first })
    let parts = contacts.flatMap { contact in
      [
        ("email", contact.email), ("given_name", contact.givenName), ("family_name", contact.familyName),
        ("phone_number", contact.phoneNumber), ("job_title", contact.jobTitle),
      ].compactMap { (part: (name: String, answer: Located<String>?)) in
        part.answer.map { (name: "\(contact.name.value)_\(part.name)", span: $0.span) }
      }
    }
    // A form has a key of this name too: its card.
    let answered = form.answers.filter { $0.field.value != "description" }.map { ($0.field.value, $0.span) }
    fields = Dictionary(answered + parts, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter written: a text of the form’s declaration: a value, a part of one, or the name of a field.
  /// - Returns: the place of the answer that it comes from; that of all answers about the form where none is known.
  package func place(of written: String) -> ByteSpan {
    // What is written of a list of scopes begins with its first, of a block with its name.
    if written == EditableBlock.scopes.name, let firstScope { return firstScope }
    if let scope = scopes[written] { return scope }
    let sought = Self.plain(written)
    if sought.isEmpty { return whole }
    return fields[sought] ?? byText[sought] ?? texts.first { $0.text.occursExactly(sought) }?.span ?? whole
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
