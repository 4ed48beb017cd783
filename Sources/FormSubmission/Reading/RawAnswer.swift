/// A value as some text holds it (JSON, a form post), before it is known which question it answers.
public indirect enum RawAnswer: Hashable, Sendable {
  case null
  case flag(Bool)
  /// As it is written in JSON: `12`, `12.0`, `1e2`.
  case number(literal: String)
  case text(String)
  case list([RawAnswer])
  case map([String: RawAnswer])
}

extension RawAnswer {
  /// The answer that the value is to a question; nil where it is none (`null`).
  ///
  /// What can be no answer becomes ``FieldValue/unusable(at:)``, so that a hidden question does not mind it.
  public func answer(to field: FieldSchema) -> FieldValue? {
    answer(as: field.kind, of: field.itemKind)
  }

  /// The answer that the value is to a question of some kind.
  func answer(as kind: FieldSchema.Kind, of itemKind: FieldSchema.Kind = .text) -> FieldValue? {
    if kind == .document { return documents }
    guard kind.isMany, case .list(let items) = self else { return scalar }
    var texts: [String] = []
    texts.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      switch item {
      case .text(let text): texts.append(text)
      case .number(let literal) where kind == .list && itemKind == .integer:
        guard let number = Self.wholeNumber(literal) else { return .unusable(at: index) }
        texts.append(String(number))
      default: return .unusable(at: index)
      }
    }
    return .list(texts)
  }

  /// The answer that the value is to a box.
  public var scalar: FieldValue? {
    switch self {
    case .null: nil
    case .flag(let flag): .flag(flag)
    case .number(let literal): Self.wholeNumber(literal).map { .integer($0) } ?? .unusable()
    case .text(let text): .text(text)
    case .list(let items): items.allSatisfy(\.isBlankText) ? .list([]) : .unusable()
    case .map: .unusable()
    }
  }

  private var isBlankText: Bool {
    if case .text(let text) = self { BlankText.isBlank(text) } else { false }
  }

  private var documents: FieldValue? {
    guard case .list(let items) = self else { return scalar }
    if items.allSatisfy(\.isBlankText) { return .documents([]) }
    var documents: [Document] = []
    for (index, item) in items.enumerated() {
      guard let document = item.document else { return .unusable(at: index) }
      documents.append(document)
    }
    return .documents(documents)
  }

  private var document: Document? {
    guard case .map(let members) = self, members.count == 3, case .text(let filename)? = members["filename"],
      case .text(let contentType)? = members["content_type"], case .number(let literal)? = members["byte_size"],
      let size = Self.wholeNumber(literal), size >= 0
    else { return nil }
    return Document(filename: filename, contentType: contentType, byteSize: size)
  }

  /// A number without a fraction, in whatever way it is written: JSON Schema takes `12.0` for a whole number. Nil beyond
  /// ``FieldValue/mostDigits``, where readers of JSON no longer agree which number it is.
  private static func wholeNumber(_ literal: String) -> Int? {
    let range = -FieldValue.greatestNumber...FieldValue.greatestNumber
    if let number = Int(literal) { return range.contains(number) ? number : nil }
    return Double(literal).flatMap(Int.init(exactly:)).flatMap { range.contains($0) ? $0 : nil }
  }
}
