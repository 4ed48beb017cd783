import FormSubmission

extension SwiftExpressions {
  static func condition(_ condition: Condition) -> String {
    switch condition {
    case .compare(let field, let comparison):
      "Condition.compare(field: \(text(field)), Condition.Comparison.\(self.comparison(comparison)))"
    case .all(let parts): "Condition.all([\(conditions(parts))])"
    case .any(let parts): "Condition.any([\(conditions(parts))])"
    case .not(let part): "Condition.not(\(self.condition(part)))"
    }
  }

  private static func conditions(_ parts: [Condition]) -> String {
    parts.map(condition).joined(separator: ", ")
  }

  private static func comparison(_ comparison: Condition.Comparison) -> String {
    switch comparison {
    case .equals(let operand): "equals(\(self.operand(operand)))"
    case .differs(let operand): "differs(\(self.operand(operand)))"
    case .isIn(let operands): "isIn([\(operands.map(operand).joined(separator: ", "))])"
    case .isNotIn(let operands): "isNotIn([\(operands.map(operand).joined(separator: ", "))])"
    case .above(let operand): "above(\(self.operand(operand)))"
    case .below(let operand): "below(\(self.operand(operand)))"
    case .atLeast(let operand): "atLeast(\(self.operand(operand)))"
    case .atMost(let operand): "atMost(\(self.operand(operand)))"
    case .contains(let item): "contains(\(text(item)))"
    case .present(let isPresent): "present(\(isPresent))"
    }
  }

  private static func operand(_ operand: Condition.Operand) -> String {
    switch operand {
    case .text(let text): "Condition.Operand.text(\(self.text(text)))"
    case .integer(let number): "Condition.Operand.integer(\(number))"
    case .flag(let flag): "Condition.Operand.flag(\(flag))"
    }
  }
}
