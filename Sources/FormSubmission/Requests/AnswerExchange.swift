/// The passage between a request's properties and its answers by name. It reads or writes; a request says only once
/// which property holds which answer (``FormRequest/exchange(_:)``).
public struct AnswerExchange {
  private let isReading: Bool
  /// Whether lists keep what no option stands for: in lenient reading alone.
  private let keepsItems: Bool
  /// Read: what nobody has asked for yet. Written: the answers in the order of the questions.
  private var givenData: [String: RawAnswer] = [:]
  private var givenDocuments: [String: RawAnswer] = [:]
  private(set) var data: [(String, RawAnswer)] = []
  private(set) var documents: [(String, RawAnswer)] = []
  private(set) var unrecognized: UnrecognizedAnswers
  /// The first answer that the types cannot hold.
  private(set) var misfit: Misfit?

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

// MARK: Reading

extension AnswerExchange {
  /// Why an answer finds no place in a request.
  enum Misfit {
    case unknown(String)
    case type(String)
    case option(String, String, at: Int?)

    func error(_ codingPath: [any CodingKey]) -> DecodingError {
      switch self {
      case .unknown(let name):
        .dataCorrupted(.init(codingPath: codingPath + [AnswerKey(name)], debugDescription: "no question “\(name)”"))
      case .type(let name):
        .dataCorrupted(
          .init(codingPath: codingPath + [AnswerKey(name)], debugDescription: "no answer to “\(name)”: another type")
        )
      case .option(let name, let text, let index):
        .dataCorrupted(
          .init(
            codingPath: codingPath + [AnswerKey(name)] + (index.map { [AnswerKey($0)] } ?? []),
            debugDescription: "“\(text)” is no option of “\(name)”"
          )
        )
      }
    }
  }

  private mutating func take(_ name: String) -> RawAnswer? {
    Self.remove(name, from: &givenData)
  }

  /// Swift finds a key by any spelling of it that Unicode takes for equal; JSON does not.
  private static func remove(_ name: String, from answers: inout [String: RawAnswer]) -> RawAnswer? {
    guard let place = answers.index(forKey: name), answers[place].key.isExactly(name) else { return nil }
    return answers.remove(at: place).value
  }

  /// What is given for a question and says something, as it stands and as an answer.
  private mutating func taken(
    _ name: String,
    _ kind: FieldSchema.Kind,
    of itemKind: FieldSchema.Kind = .text
  ) -> (RawAnswer, FieldValue)? {
    guard let raw = take(name), let answer = raw.answer(as: kind, of: itemKind), !answer.isBlank else { return nil }
    return (raw, answer)
  }

  private mutating func keep(_ name: String, _ raw: RawAnswer) {
    unrecognized.answers[name] = raw
    misfit = misfit ?? .type(name)
  }

  /// Browsers send an empty item with a group of boxes: that is no mistake.
  private mutating func keep(_ name: String, _ text: String, at index: Int) {
    if keepsItems { unrecognized.items[name, default: []].append(.init(index: index, text: text)) }
    if !text.isEmpty { misfit = misfit ?? .option(name, text, at: index) }
  }

  /// - Parameter isOpen: whether more may be asked than is known: nothing is then unknown.
  mutating func finishReading(isOpen: Bool) {
    for name in givenData.keys.sorted() + givenDocuments.keys.sorted() where !isOpen {
      misfit = misfit ?? .unknown(name)
    }
    unrecognized.answers.merge(givenData) { first, _ in first }
    unrecognized.documents.merge(givenDocuments) { first, _ in first }
  }
}

// MARK: Writing

extension AnswerExchange {
  private mutating func put(_ name: String, _ answer: RawAnswer?) {
    if let answer { data.append((name, answer)) }
  }

  /// The options of a list with those that were kept aside, at the places that they had.
  private func items(_ name: String, _ texts: [String]) -> RawAnswer? {
    var texts = texts
    for item in (unrecognized.items[name] ?? []).sorted(by: { $0.index < $1.index }) {
      texts.insert(item.text, at: max(0, min(item.index, texts.count)))
    }
    return texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }

  /// Adds what was kept aside and no property has replaced.
  mutating func finishWriting() {
    data += Self.remaining(unrecognized.answers, beside: data)
    documents += Self.remaining(unrecognized.documents, beside: documents)
  }

  private static func remaining(
    _ kept: [String: RawAnswer],
    beside written: [(String, RawAnswer)]
  ) -> [(String, RawAnswer)] {
    if kept.isEmpty { return [] }
    let names = Set(written.map(\.0))
    return kept.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
