/// The passage between a request's properties and its answers by name. It reads or writes; a request says only once
/// which property holds which answer (``FormRequest/exchange(_:)``).
public struct AnswerExchange {
  private let isReading: Bool
  /// Whether lists keep what no option stands for: in lenient reading alone.
  let keepsItems: Bool
  /// Read: what nobody has asked for yet. Written: the answers in the order of the questions.
  var givenData: [String: RawAnswer] = [:]
  var givenDocuments: [String: RawAnswer] = [:]
  var data: [(String, RawAnswer)] = []
  var documents: [(String, RawAnswer)] = []
  var unrecognized: UnrecognizedAnswers
  /// The first answer that the types cannot hold.
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

  public mutating func text(_ name: String, _ value: inout String?) {
    single(name, .text, &value, { .text($0) }) { if case .text(let text) = $0 { text } else { nil } }
  }

  public mutating func number(_ name: String, _ value: inout Int?) {
    single(name, .integer, &value, { .number(literal: String($0)) }, \.number)
  }

  public mutating func flag(_ name: String, _ value: inout Bool?) {
    guard isReading else { return put(name, value.map { .flag($0) }) }
    // A no is an answer, though it is blank: some boxes refuse it.
    guard let raw = take(name), let answer = raw.answer(as: .boolean) else { return }
    if case .text(let text) = answer, BlankText.isBlank(text) { return }
    value = answer.isTicked
    guard value == nil else { return }
    // An empty list is no answer to most boxes, and no yes to those that must be ticked.
    if answer.isBlank, !keepsItems { return }
    unrecognized.answers[name] = raw
    if !answer.isBlank { misfit = misfit ?? .type(name) }
  }

  public mutating func option<Option: RequestOption>(_ name: String, _ value: inout Option?) {
    single(name, .choice, &value, { .text($0.rawValue) }) {
      if case .text(let text) = $0 { Option(exactly: text) } else { nil }
    }
  }

  public mutating func options<Option: RequestOption>(_ name: String, _ value: inout [Option]) {
    guard isReading else { return put(name, items(name, value.map(\.rawValue))) }
    guard let (raw, answer) = taken(name, .choices) else { return }
    guard case .list(let texts) = answer else { return keep(name, raw) }
    for (index, text) in texts.enumerated() {
      if let option = Option(exactly: text) { value.append(option) } else { keep(name, text, at: index) }
    }
  }

  public mutating func texts(_ name: String, _ value: inout [String], of kind: FieldSchema.Kind = .text) {
    guard isReading else { return put(name, value.isEmpty ? nil : .list(value.map { .text($0) })) }
    guard let (raw, answer) = taken(name, .list, of: kind) else { return }
    if case .list(let texts) = answer { value = texts } else { keep(name, raw) }
  }

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

  /// An answer to a question that forms ask in different ways.
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
    guard let (raw, answer) = taken(name, kind) else { return }
    value = read(answer)
    guard value == nil else { return }
    if kind == .choice, case .text(let text) = answer {
      misfit = misfit ?? .option(name, text, at: nil)
    }
    keep(name, raw)
  }
}
