import FormCatalog
import FormSubmission

/// Sample answers to a question.
struct AnswerSamples {
  private let field: FormField

  init(_ field: FormField) {
    self.field = field
  }

  /// Possible answers, the most typical first. They may break the field’s limits: the caller has to validate them.
  ///
  /// - Parameter turn: how many answers to this question were asked for before; each turn starts with another one.
  /// - Returns: the answers; none if nothing can answer the question.
  func candidates(_ turn: Int) -> [FieldValue] {
    let schema = field.schema
    switch schema.kind.shape {
    case .flag: return [.flag(true)]
    case .number: return numbers.map { .integer($0) }
    case .items where schema.kind == .list && schema.itemKind.shape == .number:
      return numbers.map { .list([String($0)]) }
    case .items:
      return (schema.kind == .list ? texts(schema.itemKind, turn) : options(turn)).map { .list([$0]) }
    case .documents: return documents(turn)
    case .text: return texts(schema.kind, turn).map { .text($0) }
    }
  }

  private func options(_ turn: Int) -> [String] {
    let options = field.schema.limits.options ?? ["exemple"]
    let first = options.isEmpty ? 0 : turn % options.count
    return Array(options[first...] + options[..<first])
  }

  private var numbers: [Int] {
    let limits = [field.schema.limits] + field.schema.constraints.map(\.limits)
    let bounds = limits.flatMap { [$0.minimum, $0.maximum] }.compactMap { bound in
      if case .integer(let number)? = bound { number } else { nil }
    }
    let example = field.example.flatMap { Int($0) }
    let ends = joint.compactMap(\.numbers).flatMap { [$0.lowerBound, $0.upperBound] }
    return [example].compactMap { $0 } + options(0).compactMap { Int($0) } + [12, 1] + bounds + ends
  }

  private func texts(_ kind: FieldSchema.Kind, _ turn: Int) -> [String] {
    let schema = field.schema
    if schema.limits.options != nil { return options(turn) }
    let limits = [schema.limits] + schema.constraints.map(\.limits)
    let formats = limits.compactMap { $0.format ?? kind.format }
    let example = turn == 0 ? [field.example ?? person].compactMap { $0 } : []
    let typical = formats.map { $0.sample(turn) } + (formats.isEmpty ? [Self.plain(schema, turn)] : [])
    let days = limits.flatMap { [$0.minimum, $0.maximum] }.compactMap { bound in
      if case .date(let date)? = bound { date.text } else { nil }
    }
    let matches = joint.compactMap { if case .found(let text) = $0.text { text } else { nil } }
    return example + typical + days + matches + sized(limits)
  }

  /// The limits that may have to be met together: the field’s own with none, one or all of those that conditions add.
  private var joint: [JointLimits] {
    let schema = field.schema
    let added = schema.constraints.map(\.limits)
    let sets = [[]] + added.map { [$0] } + (added.count > 1 ? [added] : [])
    return sets.map { JointLimits(schema, [schema.limits] + $0) }
  }

  /// An answer for the field’s `autocomplete` purpose (HTML Living Standard).
  private var person: String? {
    switch field.autocomplete {
    case "family-name": "Dupont"
    case "given-name": "Camille"
    case "organization-title": "Responsable de projet"
    default: nil
    }
  }

  private static func plain(_ schema: FieldSchema, _ turn: Int) -> String {
    let text = schema.kind == .phone ? "01 23 45 67 89" : schema.label
    return turn == 0 ? text : "\(text) (\(turn + 1))"
  }

  /// Texts of the shortest and the longest permitted length.
  private func sized(_ limits: [FieldLimits]) -> [String] {
    limits.flatMap { [$0.minimumLength, $0.maximumLength] }.compactMap { length in
      length.map { String(repeating: "a", count: max(0, min($0, 10_000))) }
    }
  }

  private func documents(_ turn: Int) -> [FieldValue] {
    joint.map { limits in
      let type = limits.contentTypes?.first ?? "application/pdf"
      let ending = type.split(separator: "/").last.map(String.init) ?? "pdf"
      let size = min(81_234, max(0, (limits.maximumSize ?? 100_000) - 1))
      let name = turn == 0 ? "exemple.\(ending)" : "exemple-\(turn + 1).\(ending)"
      return .documents([Document(filename: name, contentType: type, byteSize: size)])
    }
  }
}
