import FormSource
import FormSubmission

/// Checks the conditions of messages against what their definitions ask, and those of renewals against what their forms
/// ask.
enum LifeConditions {
  /// The findings of the conditions that the project declares, each once.
  static func findings(of lives: [Life], in catalog: Catalog) -> [Finding] {
    var seen: Set<ByteSpan> = []
    return lives.flatMap { life -> [Finding] in
      let definition = life.definition
      var findings: [Finding] = []
      func check(_ conditions: [LocatedCondition], _ blocks: FormBlocks) {
        var checker = ConditionChecker(
          schema: blocks.schema,
          scopes: definition.declaration.lacksScopes ? nil : definition.scopeValues,
          isOpen: blocks.isOpen,
          gap: blocks.gap,
          subject: definition.id
        )
        for condition in conditions where !condition.span.source.isBuiltIn && seen.insert(condition.span).inserted {
          findings += checker.findings(in: condition)
        }
      }
      if let blocks = definition.declaredBlocks {
        check(life.messages.compactMap(\.declaration.judgedCondition), blocks)
      }
      if var change = life.renewal?.change {
        change.purpose = .sending
        check([change], catalog.renewals?[definition.id]?.form.declaredBlocks ?? .nothing(of: definition))
      }
      return findings
    }
  }
}

extension MessageDeclaration {
  /// Its condition, judged by requests that are complete where only these have the events that it tells of.
  fileprivate var judgedCondition: LocatedCondition? {
    var result = condition
    if let events, events.allSatisfy(\.isOfCompleteRequests) { result?.purpose = .sending }
    return result
  }
}

extension LifeEvent {
  fileprivate var isOfCompleteRequests: Bool {
    switch self {
    case .submit, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation: true
    case .create, .update, .archive, .reopen, .cancelReopening, .startNextStage, .cancelNextStage, .transfer,
      .instructorMessage, .applicantMessage, .createByAPI, .updateByAPI, .invite, .claim:
      false
    }
  }
}

extension FormBlocks {
  /// What a form asks that has no question.
  fileprivate static func nothing(of definition: Definition) -> FormBlocks {
    let schema = FormSchema(id: definition.id, fields: [], rules: [])
    return FormBlocks(blocks: [], schema: schema, ownBoxes: [], namedFacts: [], isOpen: false, gap: Gaps.Gap())
  }
}
