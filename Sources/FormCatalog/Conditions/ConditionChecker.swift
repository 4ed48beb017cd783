import FormSource
package import FormSubmission

/// Checks a condition against the fields it names: they exist, and can be compared so.
package struct ConditionChecker {
  let schema: FormSchema
  /// The scopes of the definition; nil where they are not known.
  let scopes: Set<String>?
  /// Whether there may be fields that are not known.
  let isOpen: Bool
  /// Fields that may be asked although they are not known.
  let gap: Gaps.Gap
  let subject: String?
  /// What is taken away from the blocks that conditions were written for.
  private let adapted: AdaptedQuestions
  /// The places of what is taken away that were reported: several conditions may need it.
  private var told: Set<ByteSpan> = []
  private var suggestions = SuggestionBudget()
  /// The options of the fields that were compared, which thousands of conditions may name.
  private var options: [String: Set<String>] = [:]

  init(
    schema: FormSchema,
    scopes: Set<String>?,
    isOpen: Bool,
    gap: Gaps.Gap,
    adapted: AdaptedQuestions = AdaptedQuestions([]),
    subject: String?
  ) {
    self.adapted = adapted
    self.schema = schema
    self.scopes = scopes
    self.isOpen = isOpen
    self.gap = gap
    self.subject = subject
  }

  /// The facts that every form knows, with their kinds.
  package static let facts: [String: FieldSchema.Kind] = VendorKey.allCases.reduce(
    into: [NamedFact.form.path: .text, NamedFact.useCase.path: .text, "form.single_page": .boolean]
  ) { facts, key in facts[key.path] = key.factKind }

  mutating func findings(in condition: LocatedCondition) -> [Finding] {
    var problems: [Finding] = []
    for part in condition.comparisons {
      guard let kind = schema[part.field.value]?.kind ?? Self.facts[part.field.value] else {
        // The built-in overlay speaks of blocks that a definition need not list.
        if isOpen || part.field.span.source.isBuiltIn || gap.mayHold(part.field.value) { continue }
        if let removed = adapted.removed[part.field.value], !removed.span.source.isBuiltIn {
          problems.append(UnknownConditionField.removed(removed, subject: subject))
          continue
        }
        let known = suggestions.affords(schema.fields.count) ? schema.fields.map(\.name) + Self.facts.keys : []
        let nearest = suggestions.nearest(to: part.field.value, among: known)
        problems.append(UnknownConditionField.finding(part.field, nearest: nearest, subject: subject))
        continue
      }
      problems += findings(in: part, kind)
    }
    guard problems.isEmpty else {
      return problems.filter { !adapted.places.contains($0.span) || told.insert($0.span).inserted }
    }
    // A project may limit or fix what a standard question is about: that question is then never asked, or always.
    if condition.span.source.isBuiltIn { return [] }
    let outcomes = ConditionOutcomes { [schema, scopes] name in
      schema[name].map { ConditionOutcomes.Answers($0, scopes: scopes) }
        ?? Self.facts[name].map { ConditionOutcomes.Answers(kind: $0) }
    }
    switch outcomes.outcome(of: condition.condition) {
    case .depends: return unasked(condition, outcomes) ?? settledWhenSent(condition, outcomes)
    case .always: return needless(condition)
    case .never: return [ImpossibleCondition.finding(condition, asksForNo: asksForNo(condition), subject: subject)]
    }
  }

  /// A condition on what is required of a question, or on its default answer, that never holds where it is asked; nil
  /// where it may.
  private func unasked(_ condition: LocatedCondition, _ outcomes: ConditionOutcomes) -> [Finding]? {
    guard let asked = condition.asked, !asked.fields.contains(where: { gap.mayHold($0) }),
      outcomes.outcome(of: asked) != .never,
      outcomes.outcome(of: .all([asked, condition.condition])) == .never
    else { return nil }
    return [ImpossibleCondition.unasked(condition, subject: subject)]
  }

  /// A condition that only requests without an answer that is always needed would fulfil, or not fulfil where something
  /// is required of a request. The answers that a request starts with come before.
  private func settledWhenSent(_ condition: LocatedCondition, _ outcomes: ConditionOutcomes) -> [Finding] {
    let needed = condition.comparisons.map(\.field).filter { schema[$0.value]?.isAlwaysNeeded ?? false }
    guard let first = needed.first, condition.purpose != .starting, !needed.contains(where: { gap.mayHold($0.value) })
    else { return [] }
    switch outcomes.outcome(of: condition.condition, isSent: true) {
    case .depends: return []
    case .never: return [ImpossibleCondition.unanswered(condition, first, subject: subject)]
    // A question that follows the answer to another one is asked in time, although it always is.
    case .always: return condition.purpose == .asking ? [] : needless(condition)
    }
  }

  private func needless(_ condition: LocatedCondition) -> [Finding] {
    [
      condition.purpose == .exempting
        ? NeedlessCondition.exemption(at: condition.span, subject: subject)
        : NeedlessCondition.finding(at: condition.span, subject: subject)
    ]
  }

  /// Whether it waits for a box to be left unticked, which is no answer at all.
  private func asksForNo(_ condition: LocatedCondition) -> Bool {
    condition.comparisons.contains { part in
      (schema[part.field.value]?.kind ?? Self.facts[part.field.value]) == .boolean && part.operator.value == .equals
        && part.operands.contains { $0.value == .flag(false) }
    }
  }

  private mutating func findings(
    in part: LocatedCondition.Part,
    _ kind: FieldSchema.Kind
  ) -> [Finding] {
    let `operator` = part.operator.value
    guard kind.admits(`operator`) else {
      return [MistypedCondition.finding(part.operator, on: kind, subject: subject)]
    }
    // An answer that is not offered makes the condition always false.
    let known = `operator`.namesAnswers ? kind == .scopes ? scopes : options(of: part.field.value) : nil
    return part.operands.compactMap { operand in
      if `operator` == .present {
        if case .flag = operand.value { return nil }
        return MistypedCondition.finding(value: operand.span, operand.written, of: nil, subject: subject)
      }
      guard isValue(operand.value, of: kind) else {
        return MistypedCondition.finding(value: operand.span, operand.written, of: kind, subject: subject)
      }
      if case .integer(let number) = operand.value, kind.shape != .number,
        let words = MisreadNumber.words(operand.written, read: .integer(number))
      {
        return MistypedCondition.misread(words, at: operand.span, subject: subject)
      }
      guard let known, case .text(let text) = operand.value, !known.contains(text) else {
        return nil
      }
      // The tool’s own texts speak of scopes that an older checkout does not have, and of options that a project removes.
      if operand.span.source.isBuiltIn { return nil }
      if let options = adapted.options(of: part.field.value, unknownTo: operand.span) {
        return ImpossibleCondition.leftOut(text, options, subject: subject)
      }
      let nearest = suggestions.nearest(to: text, among: known)
      return ImpossibleCondition.finding(text, at: operand.span, known: known, nearest: nearest, subject: subject)
    }
  }

  private mutating func options(of field: String) -> Set<String>? {
    if let known = options[field] { return known }
    let known = schema[field]?.limits.options.map { Set($0) }
    options[field] = known
    return known
  }

  private func isValue(_ operand: Condition.Operand, of kind: FieldSchema.Kind) -> Bool {
    switch (kind, operand) {
    case (.integer, .integer), (.boolean, .flag): true
    case (.date, .text(let text)): CalendarDate(text) != nil
    case (.integer, _), (.boolean, _), (.date, _): false
    case (_, .text), (.choice, .integer), (.choices, .integer): true
    case (_, .integer), (_, .flag): false
    }
  }
}
