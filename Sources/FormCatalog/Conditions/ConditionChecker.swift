import FormSource
import FormSubmission

/// Checks a condition against the fields it names: they exist, and can be compared so.
struct ConditionChecker {
  let schema: FormSchema
  /// The scopes of the definition; nil where they are not known.
  let scopes: Set<String>?
  /// Whether there may be fields that are not known.
  let isOpen: Bool
  let subject: String?

  /// The facts that every form knows, with their kinds.
  static let facts: [String: FieldSchema.Kind] = [
    "form.uid": .text, "form.use_case": .text, "form.single_page": .boolean, "service_provider.id": .text,
    "service_provider.fc_certified": .boolean, "service_provider.apipfc_enabled": .boolean,
  ]

  func findings(in condition: LocatedCondition) -> [Finding] {
    let problems = condition.comparisons.flatMap { part -> [Finding] in
      guard let kind = schema[part.field.value]?.kind ?? Self.facts[part.field.value] else {
        return isOpen ? [] : [unknown(part.field)]
      }
      return findings(in: part, kind, schema[part.field.value]?.limits.options)
    }
    guard problems.isEmpty else { return problems }
    let outcomes = ConditionOutcomes { name in
      schema[name].map { ConditionOutcomes.Answers($0, scopes: scopes) }
        ?? Self.facts[name].map { ConditionOutcomes.Answers(kind: $0) }
    }
    switch outcomes.outcome(of: condition.condition) {
    case .depends: return []
    case .always: return [NeedlessCondition.finding(at: condition.span, subject: subject)]
    case .never: return [ImpossibleCondition.finding(condition, asksForNo: asksForNo(condition), subject: subject)]
    }
  }

  /// Whether it waits for a box to be left unticked, which is no answer at all.
  private func asksForNo(_ condition: LocatedCondition) -> Bool {
    condition.comparisons.contains { part in
      (schema[part.field.value]?.kind ?? Self.facts[part.field.value]) == .boolean && part.operator.value == .equals
        && part.operands.contains { $0.value == .flag(false) }
    }
  }

  private func unknown(_ field: Located<String>) -> Finding {
    let nearest = Suggestion.nearest(to: field.value, among: schema.fields.map(\.name) + Array(Self.facts.keys))
    return Finding(
      UnknownConditionField.rule,
      at: field.span,
      Words(
        fr: "le formulaire n’a pas de champ \(Quoted(field.value).french)\u{A0}: la condition n’est jamais remplie",
        en: "the form has no field \(Quoted(field.value).english): the condition never holds"
      ),
      label: nearest.map(DidYouMean.words),
      subject: subject
    )
  }

  private func findings(
    in part: LocatedCondition.Part,
    _ kind: FieldSchema.Kind,
    _ options: [String]?
  ) -> [Finding] {
    let `operator` = part.operator.value
    guard `operator`.admits(kind) else {
      let list = Condition.Operator.allCases.filter { $0.admits(kind) }.map(\.rawValue).joined(separator: ", ")
      return [
        mismatch(
          part.operator.span,
          Words(
            fr:
              "\(Quoted(`operator`.rawValue).french) ne s’applique pas à un champ de type \(kind.rawValue)\u{A0}: \(list)",
            en: "\(Quoted(`operator`.rawValue).english) does not apply to a field of type \(kind.rawValue): \(list)"
          )
        )
      ]
    }
    if `operator` == .present { return part.operands.flatMap { flagged($0) } }
    return part.operands.flatMap { operand -> [Finding] in
      if let problem = typeProblem(operand, kind) { return [problem] }
      return optionProblem(operand, kind, options)
    }
  }

  private func flagged(_ operand: Located<Condition.Operand>) -> [Finding] {
    if case .flag = operand.value { return [] }
    return [mismatch(operand.span, Words(fr: "present attend true ou false", en: "present expects true or false"))]
  }

  private func typeProblem(_ operand: Located<Condition.Operand>, _ kind: FieldSchema.Kind) -> Finding? {
    let isValid =
      switch (kind, operand.value) {
      case (.integer, .integer), (.boolean, .flag): true
      case (.date, .text(let text)): CalendarDate(text) != nil
      case (.integer, _), (.boolean, _), (.date, _): false
      case (_, .text), (.choice, .integer), (.choices, .integer): true
      case (_, .integer), (_, .flag): false
      }
    if isValid { return nil }
    return mismatch(
      operand.span,
      Words(
        fr: "cette valeur ne peut pas être celle d’un champ de type \(kind.rawValue)",
        en: "this value cannot be that of a field of type \(kind.rawValue)"
      )
    )
  }

  /// A value outside the options makes the condition always false.
  private func optionProblem(
    _ operand: Located<Condition.Operand>,
    _ kind: FieldSchema.Kind,
    _ options: [String]?
  ) -> [Finding] {
    let known: Set<String>? = kind == .scopes ? scopes : options.map(Set.init)
    guard let known, case .text(let text) = operand.value, !known.contains(text) else { return [] }
    let nearest = Suggestion.nearest(to: text, among: known)
    return [
      Finding(
        ImpossibleCondition.rule,
        at: operand.span,
        Words(
          fr: "\(Quoted(text).french) n’est pas une réponse possible\u{A0}: la condition n’est jamais remplie",
          en: "\(Quoted(text).english) is not a possible answer: the condition never holds"
        ),
        label: nearest.map(DidYouMean.words),
        subject: subject
      )
    ]
  }

  private func mismatch(_ span: ByteSpan, _ words: Words) -> Finding {
    Finding(MistypedCondition.rule, at: span, words, subject: subject)
  }
}
