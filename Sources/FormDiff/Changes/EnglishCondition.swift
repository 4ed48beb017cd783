import FormEmitters
import FormSubmission

/// The English counterpart of ``ConditionWords``, for reviewers who read English: pages are French.
struct EnglishCondition {
  let label: (String) -> String
  let option: (_ field: String, _ value: String) -> String

  func text(_ condition: Condition) -> String {
    switch condition {
    case .compare(let field, let comparison): "“\(label(field))” \(text(comparison, field))"
    case .not(let inner): "not (\(text(inner)))"
    case .all(let parts): joined(parts, " and ")
    case .any(let parts): joined(parts, " or ")
    }
  }

  private func joined(_ parts: [Condition], _ word: String) -> String {
    if let only = parts.first, parts.count == 1 { return text(only) }
    return parts.map { part in
      if case .compare = part { text(part) } else { "(\(text(part)))" }
    }.joined(separator: word)
  }

  private func text(_ comparison: Condition.Comparison, _ field: String) -> String {
    switch comparison {
    case .equals(let operand): "is \(value(operand, field))"
    case .differs(let operand): "is not \(value(operand, field))"
    case .isIn(let operands): "is \(operands.map { value($0, field) }.joined(separator: " or "))"
    case .isNotIn(let operands): "is neither \(operands.map { value($0, field) }.joined(separator: " nor "))"
    case .above(let operand): "is above \(value(operand, field))"
    case .below(let operand): "is below \(value(operand, field))"
    case .atLeast(let operand): "is at least \(value(operand, field))"
    case .atMost(let operand): "is at most \(value(operand, field))"
    case .contains(let item): "contains “\(option(field, item))”"
    case .present(let isPresent): isPresent ? "is answered" : "is not answered"
    }
  }

  private func value(_ operand: Condition.Operand, _ field: String) -> String {
    switch operand {
    case .text(let text): "“\(option(field, text))”"
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    }
  }
}
