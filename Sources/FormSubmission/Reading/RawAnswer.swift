/// A value read from a text (JSON, a form post), before it is matched with the question that it answers.
public enum RawAnswer: Hashable, Sendable {
  /// No answer.
  case null
  case flag(Bool)
  /// A number as it is written in JSON: `12`, `12.0`, `1e2`.
  case number(literal: String)
  case text(String)
  case list([RawAnswer])
  /// A JSON object, such as a document.
  case map([String: RawAnswer])
}

extension RawAnswer {
  /// The value as an answer to a field; nil for `null`.
  ///
  /// A value that cannot answer the field becomes ``FieldValue/unusable(at:)``, so that it is reported only where the
  /// field is visible.
  public func answer(to field: FieldSchema) -> FieldValue? {
    answer(as: field.kind, of: field.itemKind)
  }

  /// The value as an answer to a field of a kind; nil for `null`.
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
      case .null, .flag, .number, .list, .map: return .unusable(at: index)
      }
    }
    return .list(texts)
  }

  /// The value as an answer to a checkbox; nil for `null`.
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

  /// The value of a number without a fraction, however it is written: `12.0` is a whole number, as in JSON Schema. Nil
  /// for a fraction, and beyond ``FieldValue/mostDigits``, where JSON readers no longer agree on the number.
  private static func wholeNumber(_ literal: String) -> Int? {
    let range = -FieldValue.greatestNumber...FieldValue.greatestNumber
    if let number = Int(literal) { return range.contains(number) ? number : nil }
    return Double(literal).flatMap(Int.init(exactly:)).flatMap { range.contains($0) ? $0 : nil }
  }
}
