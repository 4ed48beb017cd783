import FormSubmission
import FormSyntax

/// Reads the structured conditions of the language.
struct ConditionReader {
  private var parts: [LocatedCondition.Part] = []

  private init() {}

  /// Nil where the condition is not of ``ConditionShape``, which is reported with its shape, or where something in it was
  /// lost.
  static func read(_ cursor: Cursor) -> LocatedCondition? {
    if cursor.value.hasGap { return nil }
    var reader = ConditionReader()
    guard let condition = reader.condition(cursor) else { return nil }
    return LocatedCondition(condition: condition, comparisons: reader.parts, span: cursor.span, via: cursor.via)
  }

  private mutating func condition(_ cursor: Cursor) -> Condition? {
    guard cursor.value.isMapping, !cursor.fields.isEmpty else { return nil }
    var conditions: [Condition] = []
    for field in cursor.fields {
      guard let part = member(field) else { return nil }
      conditions.append(part)
    }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private mutating func member(_ field: Cursor.Field) -> Condition? {
    switch field.name {
    case "all": list(field.cursor).map(Condition.all)
    case "any": list(field.cursor).map(Condition.any)
    case "not": condition(field.cursor).map(Condition.not)
    default: comparisons(of: field)
    }
  }

  private mutating func list(_ cursor: Cursor) -> [Condition]? {
    guard cursor.value.isList, !cursor.items.isEmpty else { return nil }
    var conditions: [Condition] = []
    for item in cursor.items {
      guard let condition = condition(item) else { return nil }
      conditions.append(condition)
    }
    return conditions
  }

  private mutating func comparisons(of field: Cursor.Field) -> Condition? {
    guard field.cursor.value.isMapping, !field.cursor.fields.isEmpty else { return nil }
    var conditions: [Condition] = []
    for operation in field.cursor.fields {
      guard let comparison = comparison(operation, on: field.key) else { return nil }
      conditions.append(.compare(field: field.name, comparison))
    }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private mutating func comparison(_ operation: Cursor.Field, on field: Located<String>) -> Condition.Comparison? {
    guard let `operator` = Condition.Operator(rawValue: operation.name) else { return nil }
    let values = `operator`.takesList ? operation.cursor.items : [operation.cursor]
    let operands = values.compactMap { cursor in
      cursor.operand.map { Located($0, at: cursor.span, via: cursor.via, node: cursor.value.node) }
    }
    guard !values.isEmpty, operands.count == values.count else { return nil }
    let place = Located(`operator`, at: operation.key.span, via: operation.key.via)
    parts.append(LocatedCondition.Part(field: field, operator: place, operands: operands))
    // What an operator does not take is reported once the kind of the field is known.
    return Condition.Comparison(`operator`, operands.map(\.value)) ?? .present(true)
  }
}
