import FormCatalog
import FormSource
import FormSubmission

/// Compares what two versions of a rule ask for: stricter, less strict or neither, by requests that the validator judges
/// otherwise.
struct RuleContentComparison {
  private let rule: RulePair
  private let asked: (before: FormBlocks, after: FormBlocks)

  init(_ rule: RulePair, _ asked: (before: FormBlocks, after: FormBlocks)) {
    self.rule = rule
    self.asked = asked
  }

  /// Nil where both are proved to accept the same.
  func change(_ old: RuleSchema.Kind, _ new: RuleSchema.Kind) -> Change? {
    let scopes = asked.after.field("scopes")?.options?.map(\.value)
    let outcomes = RuleOutcomes(old, new, scopes: scopes ?? [])
    let names = new.keyword.isAboutScopes ? ["scopes"] : new.names + old.names.filter { !new.names.contains($0) }
    switch (outcomes.refused, outcomes.admitted) {
    case (let refused?, nil) where outcomes.isKnown:
      return RuleTightened.change(rule, evidence(refused, names, isNew: false))
    case (nil, let admitted?) where outcomes.isKnown:
      return RuleLoosened.change(rule, evidence(admitted, names, isNew: true))
    case (nil, nil) where outcomes.isKnown: return nil
    case (let refused, _):
      return RuleChanged.change(rule, refused.flatMap { evidence($0, names, isNew: false) }, isProved: refused != nil)
    }
  }

  /// A request as an example, with answers that its questions accept; nil where none is known, or nothing is refused.
  private func evidence(_ request: [String: FieldValue], _ names: [String], isNew: Bool) -> Change.Evidence? {
    if rule.isAdvice { return nil }
    let given = names.filter { request[$0] != nil }
    guard let values = values(request, given) else { return nil }
    let answers = (given.isEmpty ? Array(names.prefix(1)) : given).map { name in
      let words = AnswerWords.text(values[name], to: field(name))
      return Change.Evidence.Answer(field: name, value: values[name], words: words)
    }
    return Change.Evidence(answers: answers, acceptedBefore: !isNew, acceptedAfter: isNew)
  }

  /// The texts of a request stand for any answer, as long as all are alike: here, for one that its questions accept.
  private func values(_ request: [String: FieldValue], _ names: [String]) -> [String: FieldValue]? {
    let fields = names.compactMap(field)
    guard let first = fields.first?.schema, first.kind != .scopes, first.kind != .date else { return request }
    let candidates = AnswerCandidates(accepted: first, refused: first).all
    let answer = candidates.first { answer in
      !answer.isBlank && fields.allSatisfy { FieldPair.accepts($0.schema, answer) }
    }
    return answer.map { answer in request.mapValues { _ in answer } }
  }

  private func field(_ name: String) -> FormField? { asked.after.field(name) ?? asked.before.field(name) }
}
