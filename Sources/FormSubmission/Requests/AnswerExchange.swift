/// Transfers answers between the properties of a request and their names, in either direction, so that a request maps
/// each property to its name only once (``FormRequest/exchange(_:)``). Used by generated code.
///
/// Each method takes the name of a field and the property that holds its answer. When reading, it sets the property, or
/// leaves it empty and keeps aside an answer that does not fit; when writing, it adds the property’s value, if any.
public struct AnswerExchange {
  private let isReading: Bool
  /// Whether items that are not options are kept aside: in lenient reading only.
  let keepsItems: Bool
  /// When reading, the answers that no property has read yet.
  var givenData: [String: RawAnswer] = [:]
  var givenDocuments: [String: RawAnswer] = [:]
  /// When writing, the answers in the order of the fields.
  var data: [(String, RawAnswer)] = []
  var documents: [(String, RawAnswer)] = []
  var unrecognized: UnrecognizedAnswers
  /// The first answer that does not fit the properties.
  var misfit: Misfit?

  init(reading data: [String: RawAnswer], _ documents: [String: RawAnswer], keepsItems: Bool) {
    isReading = true
    self.keepsItems = keepsItems
    givenData = data
    givenDocuments = documents
    unrecognized = UnrecognizedAnswers()
  }

  init(writing unrecognized: UnrecognizedAnswers) {
    isReading = false
    keepsItems = true
    self.unrecognized = unrecognized
  }

  // MARK: Properties

  /// A text.
  public mutating func text(_ name: String, _ value: inout String?) {
    single(name, .text, &value, { .text($0) }) { if case .text(let text) = $0 { text } else { nil } }
  }

  /// A whole number of at most ``FieldValue/mostDigits`` digits.
  public mutating func number(_ name: String, _ value: inout Int?) {
    single(name, .integer, &value, { .number(literal: String($0)) }, \.number)
  }

  /// A yes or no.
  public mutating func flag(_ name: String, _ value: inout Bool?) {
    guard isReading else { return put(name, value.map { .flag($0) }) }
    // A no is kept although it counts as blank: some boxes refuse it.
    guard let raw = take(name), let answer = raw.answer(as: .boolean) else { return }
    if case .text(let text) = answer, BlankText.isBlank(text) { return }
    value = answer.isTicked
    guard value == nil else { return }
    // For most boxes an empty list is no answer; for those that must be ticked it is not a yes.
    if answer.isBlank, !keepsItems { return }
    unrecognized.answers[name] = raw
    if !answer.isBlank { misfit = misfit ?? .type(name) }
  }

  /// One of the options that the definition declares.
  public mutating func option<Option: RequestOption>(_ name: String, _ value: inout Option?) {
    single(name, .choice, &value, { .text($0.rawValue) }) {
      if case .text(let text) = $0 { Option(exactly: text) } else { nil }
    }
  }

  /// Several options. An item that is not one of them is kept aside with its place.
  public mutating func options<Option: RequestOption>(_ name: String, _ value: inout [Option]) {
    guard isReading else { return put(name, items(name, value.map(\.rawValue))) }
    guard let (raw, answer) = takeAnswer(name, .choices) else { return }
    guard case .list(let texts) = answer else { return keep(name, raw) }
    for (index, text) in texts.enumerated() {
      if let option = Option(exactly: text) { value.append(option) } else { keep(name, text, at: index) }
    }
  }

  /// A list of texts. `kind` is the kind of the items; if it is ``FieldSchema/Kind/integer``, numbers are read as
  /// texts.
  public mutating func texts(_ name: String, _ value: inout [String], of kind: FieldSchema.Kind = .text) {
    guard isReading else { return put(name, value.isEmpty ? nil : .list(value.map { .text($0) })) }
    guard let (raw, answer) = takeAnswer(name, .list, of: kind) else { return }
    if case .list(let texts) = answer { value = texts } else { keep(name, raw) }
  }

  /// Documents, which are in the `documents` object instead of `data`.
  public mutating func documents(_ name: String, _ value: inout [Document]) {
    guard isReading else {
      if !value.isEmpty { documents.append((name, RawAnswer(.documents(value)))) }
      return
    }
    guard let raw = Self.remove(name, from: &givenDocuments), let answer = raw.answer(as: .document), !answer.isBlank
    else { return }
    if case .documents(let list) = answer {
      value = list
    } else {
      unrecognized.documents[name] = raw
      misfit = misfit ?? .type(name)
    }
  }

  /// The answer, unread, to a field whose type differs between forms.
  public mutating func raw(_ name: String, _ value: inout RawAnswer?) {
    guard isReading else { return put(name, value) }
    value = take(name).flatMap { $0 == .null ? nil : $0 }
  }

  private mutating func single<Value>(
    _ name: String,
    _ kind: FieldSchema.Kind,
    _ value: inout Value?,
    _ write: (Value) -> RawAnswer,
    _ read: (FieldValue) -> Value?
  ) {
    guard isReading else { return put(name, value.map(write)) }
    guard let (raw, answer) = takeAnswer(name, kind) else { return }
    value = read(answer)
    guard value == nil else { return }
    if kind == .choice, case .text(let text) = answer {
      misfit = misfit ?? .option(name, text, at: nil)
    }
    keep(name, raw)
  }
}
