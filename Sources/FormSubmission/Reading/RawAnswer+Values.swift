extension RawAnswer {
  /// The answer as the canonical submission writes it (Documentation/Submissions.md); null for an unusable one.
  public init(_ value: FieldValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .integer(let number): self = .number(literal: String(number))
    case .flag(let flag): self = .flag(flag)
    case .list(let items): self = .list(items.map { .text($0) })
    case .documents(let documents): self = .list(documents.map(RawAnswer.init))
    case .unusable: self = .null
    }
  }

  private init(_ document: Document) {
    self = .map([
      "filename": .text(document.filename), "content_type": .text(document.contentType),
      "byte_size": .number(literal: String(document.byteSize)),
    ])
  }
}

extension RawAnswer {
  /// Whether a text or a name in it has the character U+0000.
  var hasNul: Bool {
    switch self {
    case .null, .flag, .number: false
    case .text(let text): text.hasNul
    case .list(let items): items.contains(where: \.hasNul)
    case .map(let members): members.contains { $0.key.hasNul || $0.value.hasNul }
    }
  }
}
