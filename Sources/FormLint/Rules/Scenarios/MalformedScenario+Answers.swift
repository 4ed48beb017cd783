import FormCatalog
import FormSource
import FormSubmission
import FormSyntax

extension MalformedScenario {
  /// About answers to what the form has answered for good: where a request goes on its way, they are never taken.
  static func fixedAnswers(_ scenario: ScenarioDeclaration, _ form: Form) -> [Finding] {
    // What is refused may be an answer that no page lets anybody give.
    guard let sequel = scenario.sequel?.value, scenario.refused == nil else { return [] }
    let given = form.givenAnswers
    let fixed = Dictionary(
      form.closedFields.compactMap { field in
        given[field.name].flatMap { $0.isBlank ? nil : (field.name, (field.schema, $0)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    if fixed.isEmpty { return [] }
    // The form of another stage fixes other answers.
    let steps = sequel.prefix { $0.deed?.value != .event(.startNextStage) }
      .filter { $0.refusal == nil && $0.deed?.value != .renewal }
    return (scenario.answers + steps.flatMap(\.answers)).compactMap { name, value in
      guard !value.isUnknown, let (field, answer) = fixed[name.value],
        !(PlainValue(value).answer(to: field)?.saysTheSame(as: answer) ?? false)
      else { return nil }
      return finding(
        scenario,
        at: name.span,
        Quoted(name.value).words(
          fr: "est déjà répondu par ce formulaire, et personne ne peut changer sa réponse",
          en: "is answered by this form already, and nobody can change its answer"
        ),
        Words(fr: "supprimez la réponse", en: "remove the answer")
      )
    }
  }

  /// About an answer that is not there: it counts as none, which another key says.
  static func emptyAnswer(_ field: Located<String>, in scenario: ScenarioDeclaration) -> Finding {
    var finding = finding(
      scenario,
      at: field.span,
      Quoted(field.value).words(fr: "est sans réponse", en: "has no answer"),
      Words(
        fr: "écrivez la réponse, ou nommez le champ dans la liste without",
        en: "write the answer, or name the field in the list “without”"
      )
    )
    finding.severity = .info
    return finding
  }

  /// About one answer where several are given as a list, a list where there is one answer, or what is not the number or
  /// the yes that is asked for, unless that is what the scenario is about. Whether the form accepts an answer is seen when
  /// the scenario is run.
  static func misshapenAnswers(_ scenario: ScenarioDeclaration, _ schema: FormSchema) -> [Finding] {
    let judged = scenario.fields(refusedFor: .type)
    let judgedDocuments = scenario.fields(refusedFor: .contentType)
    return scenario.answers.compactMap { name, value in
      // Keys in place of an answer are reported with its shape.
      guard let field = schema[name.value], !judged.contains(name.value), !value.isNull, value.hash == nil else {
        return nil
      }
      let quoted = Quoted(name.value)
      switch field.kind.shape {
      case .items, .documents:
        if let items = value.array {
          return judgedDocuments.contains(name.value) ? nil : unknownType(amongst: items, scenario)
        }
        return finding(
          scenario,
          at: value.span,
          quoted.words(fr: "se répond par une liste", en: "is answered by a list"),
          Words(fr: "mettez la réponse entre crochets", en: "put the answer between brackets")
        )
      case .text, .number, .flag:
        if value.array != nil {
          return finding(
            scenario,
            at: value.span,
            quoted.words(fr: "ne reçoit qu’une réponse", en: "takes one answer only"),
            Words(fr: "enlevez les crochets ou le tiret", en: "leave out the brackets or the dash")
          )
        }
        guard let violation = mistyped(value, field) else { return nil }
        return finding(
          scenario,
          at: value.span,
          Words(fr: violation.french, en: violation.english),
          field.kind.shape == .flag
            ? Words(fr: "écrivez true ou false", en: "write true or false")
            : Words(fr: "écrivez un nombre entier", en: "write a whole number")
        )
      }
    }
  }

  /// About the first attached document whose type is one that no file has.
  private static func unknownType(amongst documents: [Value.Item], _ scenario: ScenarioDeclaration) -> Finding? {
    for document in documents {
      guard let type = document.value.hash?.item("content_type")?.value, let text = type.string,
        !MediaType.isFull(text)
      else { continue }
      return finding(
        scenario,
        at: type.span,
        Quoted(text).words(fr: "n’est pas un type de fichier", en: "is not a file type"),
        MediaType.meant(text).map { Words(fr: "écrivez \($0)", en: "write \($0)") }
          ?? Words(fr: "écrivez par exemple application/pdf", en: "write, for example, application/pdf")
      )
    }
    return nil
  }

  /// The violation of an answer that is not of its field’s type; nil where any text is one.
  private static func mistyped(_ value: Value, _ field: FieldSchema) -> Violation? {
    if field.kind.shape == .text { return nil }
    guard let answer = PlainValue(value).answer(to: field) else { return .type(field) }
    return field.refusals(of: answer).first { $0.code == .type }
  }
}

extension ScenarioDeclaration {
  /// The fields whose answers it expects to be refused with a code.
  fileprivate func fields(refusedFor code: Violation.Code) -> Set<String> {
    let expected = (refused ?? []).filter { $0.causes.contains { $0.value == code.rawValue } }
    return Set(expected.map(\.name.value))
  }
}

extension FieldValue {
  /// Whether two answers are one: the order of items says nothing.
  fileprivate func saysTheSame(as other: FieldValue) -> Bool {
    if case .list(let items) = self, case .list(let others) = other { return Set(items) == Set(others) }
    return self == other
  }
}
