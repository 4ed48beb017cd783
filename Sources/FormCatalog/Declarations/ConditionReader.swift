import FormSource
import FormSubmission
import FormSyntax

/// Reads the structured conditions of the language.
struct ConditionReader {
  private(set) var findings: [Finding] = []
  private var parts: [LocatedCondition.Part] = []
  private let subject: String?

  private init(_ subject: String?) {
    self.subject = subject
  }

  /// Nil where the condition cannot be understood: a finding tells why, here or where something in it was lost.
  static func read(_ cursor: Cursor, subject: String?) -> (LocatedCondition?, [Finding]) {
    if cursor.value.hasGap { return (nil, []) }
    var reader = ConditionReader(subject)
    guard let condition = reader.condition(cursor) else { return (nil, reader.findings) }
    let located = LocatedCondition(
      condition: condition,
      comparisons: reader.parts,
      span: cursor.span,
      via: cursor.via
    )
    return (located, reader.findings)
  }

  private mutating func fail(_ problem: MalformedCondition.Problem, at span: ByteSpan) {
    findings.append(MalformedCondition.finding(problem, at: span, subject: subject))
  }

  private mutating func condition(_ cursor: Cursor) -> Condition? {
    guard cursor.value.hash != nil, !cursor.fields.isEmpty else {
      fail(.notACondition, at: cursor.span)
      return nil
    }
    var conditions: [Condition] = []
    for field in cursor.fields {
      guard let part = member(field) else { return nil }
      conditions.append(part)
    }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private mutating func member(_ field: Cursor.Field) -> Condition? {
    switch field.name {
    case "all": return list(field.cursor).map(Condition.all)
    case "any": return list(field.cursor).map(Condition.any)
    case "not": return condition(field.cursor).map(Condition.not)
    default: return comparisons(of: field)
    }
  }

  private mutating func list(_ cursor: Cursor) -> [Condition]? {
    guard cursor.value.array != nil, !cursor.items.isEmpty else {
      fail(.notAList, at: cursor.span)
      return nil
    }
    var conditions: [Condition] = []
    for item in cursor.items {
      guard let condition = condition(item) else { return nil }
      conditions.append(condition)
    }
    return conditions
  }

  private mutating func comparisons(of field: Cursor.Field) -> Condition? {
    guard field.cursor.value.hash != nil, !field.cursor.fields.isEmpty else {
      fail(.noOperator, at: field.cursor.span)
      return nil
    }
    var conditions: [Condition] = []
    for operation in field.cursor.fields {
      guard let comparison = comparison(operation, on: field.key) else { return nil }
      conditions.append(.compare(field: field.name, comparison))
    }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private mutating func comparison(_ operation: Cursor.Field, on field: Located<String>) -> Condition.Comparison? {
    let name = operation.key.value
    guard let `operator` = Condition.Operator(rawValue: name) else {
      fail(.unknownOperator(name), at: operation.key.span)
      return nil
    }
    let values = `operator`.takesList ? operation.cursor.items : [operation.cursor]
    let operands = values.compactMap(Self.operand)
    guard !values.isEmpty, operands.count == values.count else {
      fail(`operator`.takesList ? .notAListOfValues : .notAValue, at: operation.cursor.span)
      return nil
    }
    let place = Located(`operator`, at: operation.key.span, via: operation.key.via)
    parts.append(LocatedCondition.Part(field: field, operator: place, operands: operands))
    // What an operator does not take is reported once the kind of the field is known.
    return Condition.Comparison(`operator`, operands.map(\.value)) ?? .present(true)
  }

  private static func operand(_ cursor: Cursor) -> Located<Condition.Operand>? {
    let operand: Condition.Operand? =
      switch cursor.value.content {
      case .string(let text), .symbol(let text): .text(text)
      case .integer(let number): .integer(number)
      case .bool(let flag): .flag(flag)
      default: nil
      }
    return operand.map { Located($0, at: cursor.span, via: cursor.via) }
  }
}
