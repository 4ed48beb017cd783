import FormSubmission
import FormSyntax

extension RawAnswer {
  /// An answer as a file of scenarios writes it.
  /// - Parameters:
  ///   - value: the value.
  ///   - field: the field that it answers; nil for a checkbox or an unknown name.
  init(_ value: Value, for field: FieldSchema?) {
    self.init(value, asText: field?.takesTexts ?? false)
  }

  /// Where a text is expected, `0612345678` and `2026` are texts as they are written, although YAML reads numbers.
  private init(_ value: Value, asText: Bool) {
    if asText, !value.isNull, let scalar = value.scalar {
      self = .text(scalar.text)
      return
    }
    switch value.content {
    case .null: self = .null
    case .bool(let flag): self = .flag(flag)
    case .integer(let number): self = .number(literal: String(number))
    case .bigInteger(let digits): self = .number(literal: digits)
    case .float(let number): self = .number(literal: "\(number)")
    case .string(let text), .symbol(let text): self = .text(text)
    case .array(let items): self = .list(items.map { RawAnswer($0.value, asText: asText) })
    case .hash(let hash):
      let members = hash.entries.map { ($0.key.text, RawAnswer($0.value, asText: false)) }
      self = .map(Dictionary(members, uniquingKeysWith: { $1 }))
    }
  }
}

extension FieldSchema {
  /// Whether its answer is a text or a list of texts.
  fileprivate var takesTexts: Bool {
    switch kind.shape {
    case .text: true
    case .items: kind != .list || itemKind.shape == .text
    case .number, .flag, .documents: false
    }
  }
}
