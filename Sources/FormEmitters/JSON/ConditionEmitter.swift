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
    let `operator` = comparison.operator
    let operands = comparison.operands.map(json)
    return .object([.init(`operator`.rawValue, `operator`.takesList ? .array(operands) : operands[0])])
  }

  private static func json(_ operand: Condition.Operand) -> JSONValue {
    switch operand {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .flag(let flag): .bool(flag)
    }
  }
}
