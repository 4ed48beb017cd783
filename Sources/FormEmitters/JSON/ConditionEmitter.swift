import FormJSON
import FormSubmission

/// A condition in the form in which it is declared.
enum ConditionEmitter {
  static func json(_ condition: Condition) -> JSONValue {
    switch condition {
    case .compare(let field, let comparison): .object([.init(field, json(comparison))])
    case .all(let conditions): .object([.init("all", .array(conditions.map(json)))])
    case .any(let conditions): .object([.init("any", .array(conditions.map(json)))])
    case .not(let condition): .object([.init("not", json(condition))])
    }
  }

  private static func json(_ comparison: Condition.Comparison) -> JSONValue {
    switch comparison {
    case .equals(let operand): .object([.init("is", json(operand))])
    case .differs(let operand): .object([.init("is_not", json(operand))])
    case .isIn(let operands): .object([.init("in", .array(operands.map(json)))])
    case .isNotIn(let operands): .object([.init("not_in", .array(operands.map(json)))])
    case .above(let operand): .object([.init("above", json(operand))])
    case .below(let operand): .object([.init("below", json(operand))])
    case .atLeast(let operand): .object([.init("at_least", json(operand))])
    case .atMost(let operand): .object([.init("at_most", json(operand))])
    case .contains(let item): .object([.init("contains", .string(item))])
    case .present(let isPresent): .object([.init("present", .bool(isPresent))])
    }
  }

  private static func json(_ operand: Condition.Operand) -> JSONValue {
    switch operand {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .flag(let flag): .bool(flag)
    }
  }
}
