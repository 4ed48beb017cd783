import FormSource
import FormSubmission
import FormSyntax

/// Conditions on answers: `{ field: { operator: value } }`, and `all`, `any`, `not` around them.
package enum ConditionShape {
  /// The words that combine a list of conditions.
  package static let combinations = ["all", "any"]
  /// The word that turns a condition around.
  package static let negation = "not"
}

extension ShapeChecker {
  /// Reports each part of a condition that is not written as it must be. Which fields there are, and which values they
  /// are compared with, is checked once the form’s questions are known.
  mutating func checkCondition(_ cursor: Cursor) {
    if cursor.value.isUnknown { return }
    guard cursor.value.isMapping, !cursor.fields.isEmpty else { return fail(.notACondition, cursor) }
    for field in cursor.fields {
      switch field.name {
      case ConditionShape.negation: checkCondition(field.cursor)
      case let name where ConditionShape.combinations.contains(name): checkConditions(field.cursor)
      default: checkComparisons(field.cursor)
      }
    }
  }

  private mutating func checkConditions(_ cursor: Cursor) {
    if cursor.value.isUnknown { return }
    guard cursor.value.isList, !cursor.items.isEmpty else { return fail(.notAList, cursor) }
    for item in cursor.items { checkCondition(item) }
  }

  private mutating func checkComparisons(_ cursor: Cursor) {
    if cursor.value.isUnknown { return }
    guard cursor.value.isMapping, !cursor.fields.isEmpty else {
      return fail(.noOperator(cursor.operand == nil ? nil : cursor.value.scalar?.text), cursor)
    }
    for operation in cursor.fields {
      guard let `operator` = Condition.Operator(rawValue: operation.name) else {
        let finding = MalformedCondition.finding(
          .unknownOperator(operation.name),
          at: operation.nameSpan,
          subject: subject
        )
        add(finding, operation.cursor)
        continue
      }
      checkOperand(operation.cursor, isList: `operator`.takesList)
    }
  }

  private mutating func checkOperand(_ cursor: Cursor, isList: Bool) {
    if cursor.value.isUnknown { return }
    guard isList else {
      if cursor.operand == nil { fail(.notAValue, cursor) }
      return
    }
    guard cursor.value.isList, !cursor.items.isEmpty else { return fail(.notAListOfValues, cursor) }
    for item in cursor.items where item.operand == nil && !item.value.isUnknown { fail(.notAValue, item) }
  }

  private mutating func fail(_ problem: MalformedCondition.Problem, _ cursor: Cursor) {
    add(MalformedCondition.finding(problem, at: cursor.span, subject: subject), cursor)
  }
}

extension Cursor {
  /// What an answer can be compared with: a text, a whole number, a yes or a no.
  var operand: Condition.Operand? {
    switch value.content {
    case .string(let text), .symbol(let text): .text(text)
    case .integer(let number): .integer(number)
    case .bool(let flag): .flag(flag)
    case .null, .bigInteger, .float, .array, .hash: nil
    }
  }
}
