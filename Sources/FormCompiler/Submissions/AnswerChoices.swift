import FormCatalog
import FormSubmission

/// The answers to each question that are worth trying: typical ones, and those around what limits and conditions name.
struct AnswerChoices {
  private let form: FormSchema
  private let blocks: FormBlocks
  private let scopes: [String]
  /// What answers are compared with, by the names of the questions.
  private let operands: [String: [Condition.Operand]]
  /// All days that the form names, and their neighbours.
  private let days: [String]

  init(_ form: FormSchema, _ blocks: FormBlocks, scopes: [String], today: CalendarDate?) {
    self.form = form
    self.blocks = blocks
    let conditions = form.conditions
    var operands: [String: [Condition.Operand]] = [:]
    for condition in conditions { condition.collect(into: &operands) }
    self.operands = operands
    let ruled = form.rules.flatMap(\.scopes)
    let named = (operands["scopes"] ?? []).map(\.text)
    // Of scopes that nothing depends on one is like another.
    self.scopes = scopes.filter { ruled.contains($0) || named.contains($0) } + scopes.prefix(3)
    let limits = form.fields.flatMap { [$0.limits] + $0.constraints.map(\.limits) }
    let bounds = limits.flatMap { [$0.minimum, $0.maximum] }.compactMap { bound in
      if case .date(let day)? = bound { day } else { nil }
    }
    let compared = operands.values.joined().compactMap { CalendarDate($0.text) }
    let all = (bounds + compared + [today].compactMap(\.self)).flatMap {
      [$0.previous, $0, $0.next].compactMap(\.self)
    }
    days = Set(all).sorted().map(\.text)
  }

  /// The other answers to a question or a box, nil for none; `answer` is the one that is there.
  func answers(to name: String, besides answer: FieldValue?) -> [FieldValue?] {
    guard let field = blocks.field(name) else { return [.flag(true), nil] }
    var answers: [FieldValue?] = []
    switch field.schema.kind.shape {
    case .items where field.schema.kind != .list:
      let options = field.schema.kind == .scopes ? scopes : field.schema.limits.options ?? []
      answers = toggled(options, answer)
    case .text where field.schema.kind == .date:
      answers = AnswerSamples(field).candidates(0) + days.map { .text($0) }
    case .items, .text, .number, .flag, .documents:
      answers = (0..<3).flatMap { AnswerSamples(field).candidates($0) } + (operands[name] ?? []).flatMap(near)
    }
    return ([nil] + answers).filter { $0 != answer }
  }

  /// Each option alone, and each one more or less than now.
  private func toggled(_ options: [String], _ answer: FieldValue?) -> [FieldValue] {
    let chosen: [String] = if case .list(let items)? = answer { items } else { [] }
    let more = options.map { option in
      FieldValue.list(chosen.contains(option) ? chosen.filter { $0 != option } : chosen + [option])
    }
    return more + options.map { .list([$0]) }
  }

  /// What a condition compares with, and its neighbours.
  private func near(_ operand: Condition.Operand) -> [FieldValue] {
    switch operand {
    case .text(let text): [.text(text), .list([text])]
    case .integer(let number): [number, number - 1, number + 1].map { .integer($0) }
    case .flag(let flag): [.flag(flag)]
    }
  }
}

extension Condition {
  /// What answers are compared with, by the names of the questions.
  fileprivate func collect(into operands: inout [String: [Operand]]) {
    switch self {
    case .compare(let field, let comparison): operands[field, default: []] += comparison.operands
    case .all(let conditions), .any(let conditions): for condition in conditions { condition.collect(into: &operands) }
    case .not(let condition): condition.collect(into: &operands)
    }
  }
}
