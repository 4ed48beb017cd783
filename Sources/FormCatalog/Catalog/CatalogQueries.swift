import FormSource
package import FormSubmission

/// Queries that several rules share.
extension Catalog {
  /// Each definition with the stages that it names.
  package var stageTargets: [(definition: Definition, target: StageDeclaration.Target)] {
    definitions.entries.flatMap { definition in
      [definition.declaration.stage?.next, definition.declaration.stage?.previous]
        .compactMap { $0 }
        .map { (definition, $0) }
    }
  }

  /// The definitions that may be declared in text that could not be read, and those that forms miss: forms have a finding
  /// of their own about these.
  package var missedDefinitions: Gaps.Gap {
    var missed = gaps.definitions
    for form in forms.all where form.definition == nil {
      if let owner = form.declaration.owner { missed.names.insert(owner.value) }
    }
    return missed
  }

  /// What a form asks, in the project’s words: for messages about a few questions, in a catalogue that is not worded.
  package func wordedBlocks(of form: Form) -> FormBlocks? {
    guard !isWorded, !wordings.isEmpty else { return form.blocks }
    return form.blocks?.worded(by: wordings.wordings(form: form.uid, definition: form.definition))
  }

  /// The form as a validator needs it, in the project’s words.
  package func wordedSchema(of form: Form) -> FormSchema? {
    wordedBlocks(of: form)?.schema.with(id: form.uid, facts: form.schema?.facts ?? [:])
  }

  /// The tree that leads applicants to a definition's forms, if any.
  package func orientation(of definition: Definition) -> OrientationDeclaration? {
    orientations.first { $0.definition.value == definition.id }
  }
}

extension FormDeclaration {
  /// Every place where the form names a scope.
  package var scopeUses: [Located<String>] { scopeLists.flatMap(\.self) }

  /// The lists of scopes that it gives.
  package var scopeLists: [[Located<String>]] {
    let prefilled = prefill.first { $0.field.value == "scopes" }?.items
    return [prefilled, scopesConfig.displayed, scopesConfig.disabled, scopesConfig.hidden].compactMap(\.self)
  }
}

extension Gaps.Gap {
  /// Whether a definition whose class has this name may be declared in the gap.
  package func mayHold(class name: String) -> Bool {
    isOpen || names.contains { RubyText.classLetters($0) == RubyText.classLetters(name) }
  }
}

extension Form {
  /// The prefilled answers, as a submission has them; those that have no field in the form, or cannot be an answer to
  /// it, are left out.
  package var answers: [String: FieldValue] {
    var result = [String: FieldValue](minimumCapacity: prefill.count)
    for entry in prefill {
      guard let field = blocks?.field(entry.field) else { continue }
      result[entry.field] = PrefillReader.value(of: entry.value, as: field.schema)
    }
    return result
  }

  /// The blocks that the form’s steps ask, all where it has no steps, but for those that it fixes.
  package var blocksOfSteps: [FormBlocks.Block] {
    let fixed = declaration.fixedBlocks
    let steps = Set(declaration.steps.map(\.value))
    return (blocks?.blocks ?? []).filter { block in
      !fixed.contains(block.name.value) && (steps.isEmpty || steps.contains(block.name.value))
    }
  }

  /// The questions that applicants cannot answer: the form does not ask them, or fixes their block.
  package var closedFields: [FormField] {
    let fixed = declaration.fixedBlocks
    return (blocks?.fields ?? []).filter { !$0.asking.isAsked || fixed.contains($0.schema.block) }
  }

  /// Whether the vault gives all or part of the answer at deployment.
  package func isDeferred(_ field: String) -> Bool {
    prefill.contains { $0.field == field && !$0.deferred.isEmpty }
  }

  /// The fields of which ``isDeferred(_:)`` holds, to be asked for many.
  package var deferredFields: Set<String> { Set(prefill.filter { !$0.deferred.isEmpty }.map(\.field)) }

  /// The answers that a request starts with: the prefilled ones and the fields’ defaults, without what only the vault
  /// knows. A default that depends on other answers is there if they call for it from the start.
  package var startingAnswers: [String: FieldValue] { withDefaults(givenAnswers) }

  /// The prefilled answers without what only the vault knows.
  package var givenAnswers: [String: FieldValue] {
    let deferred = deferredFields
    return answers.filter { !deferred.contains($0.key) }
  }

  /// Answers with the defaults that a request starts with beside them.
  package func withDefaults(_ answers: [String: FieldValue]) -> [String: FieldValue] {
    var result = answers
    let deferred = deferredFields
    let fields = (blocks?.fields ?? []).filter { $0.defaultValue != nil && !deferred.contains($0.name) }
    for field in fields where field.defaultCondition == nil && result[field.name] == nil {
      result[field.name] = field.defaultValue
    }
    let conditional = fields.filter { $0.defaultCondition != nil }
    guard !conditional.isEmpty, let schema else { return result }
    let examination = Examination(Submission(answers: result), schema)
    for field in conditional where field.defaultCondition.map(examination.holds) ?? true {
      result[field.name] = field.defaultAnswer(besides: result[field.name])
    }
    return result
  }

  /// The fields that applicants must answer before a request can be sent: neither the form nor the vault does.
  package var unansweredFields: [String] {
    guard let schema else { return [] }
    let found = Validator(schema).violations(of: Submission(answers: startingAnswers)).filter { !$0.isAdvice }
    let vault = VaultAnswers(of: self)
    var seen: Set<String> = []
    return found.compactMap { violation in
      guard let name = violation.fieldName, blocks?.field(name)?.asking.isAsked ?? false, !vault.settles(violation),
        seen.insert(name).inserted
      else { return nil }
      return name
    }
  }

  /// The scopes that are ticked from the start.
  package var tickedScopes: Set<String> {
    guard case .list(let scopes)? = answers["scopes"] else { return [] }
    return Set(scopes)
  }

  /// Whether its requests start with the answers of an earlier stage.
  package func continuesEarlierStage(in catalog: Catalog) -> Bool {
    definition.flatMap { catalog.definitions[$0] }?.continuesEarlierStage(in: catalog) ?? false
  }
}

extension Definition {
  /// Whether its requests continue those of an earlier stage, whose answers they take over.
  package func continuesEarlierStage(in catalog: Catalog) -> Bool {
    // Where only the earlier stage names the other one, that is reported.
    declaration.stage?.previous != nil || declaration.lacksStage || catalog.nextStages.contains(id)
  }
}

extension RuleSchema {
  /// The questions whose answers the rule compares: all scopes are the answer to one.
  package var questions: [String] { isAboutScopes ? ["scopes"] : kind.names }

  /// The fields that the rule refers to, including those of its conditions.
  package var fields: [String] { questions + (when?.fields ?? []) + (unless?.fields ?? []) }

  /// The scopes that the rule names.
  package var scopes: [String] { isAboutScopes ? kind.names : [] }
}
