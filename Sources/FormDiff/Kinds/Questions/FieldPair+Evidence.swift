import FormCatalog
import FormSubmission

extension FieldPair {
  /// An answer that was accepted and is refused.
  /// - Parameter answers: what is tried; nil for answers that stand near the limits of both sides.
  /// - Returns: the first of them that the validator judges so; nil where none is.
  func refusedAnswer(_ answers: [FieldValue?]? = nil) -> Change.Evidence? {
    evidence(accepted: before, refused: after, answers, isNew: false)
  }

  /// An answer that was refused and is accepted.
  func newlyAcceptedAnswer(_ answers: [FieldValue?]? = nil) -> Change.Evidence? {
    evidence(accepted: after, refused: before, answers, isNew: true)
  }

  /// The answer that chooses one option.
  func choosing(_ option: FormField.Option) -> FieldValue {
    (after ?? before)?.schema.isMany ?? false ? .list([option.value]) : .text(option.value)
  }

  /// Whether nothing is refused after the change.
  var advisesOnly: Bool { after?.schema.isAdvice ?? false }

  /// Whether nothing is refused on either side.
  var isAdvice: Bool { before?.schema.isAdvice ?? false && after?.schema.isAdvice ?? false }

  private func evidence(
    accepted: FormField?,
    refused: FormField?,
    _ answers: [FieldValue?]?,
    isNew: Bool
  ) -> Change.Evidence? {
    guard let accepted, let refused else { return nil }
    func evidence(_ answers: [Change.Evidence.Answer]) -> Change.Evidence {
      Change.Evidence(answers: answers, acceptedBefore: !isNew, acceptedAfter: isNew)
    }
    let tried = answers ?? AnswerCandidates(accepted: accepted.schema, refused: refused.schema).all
    let isProof: (FieldValue?) -> Bool = {
      Self.accepts(accepted.schema, $0) && !Self.accepts(refused.schema, $0)
    }
    if let answer = tried.first(where: isProof) {
      let words = AnswerWords.text(answer, to: accepted)
      return evidence([Change.Evidence.Answer(field: accepted.name, value: answer, words: words)])
    }
    let sides = (texts.before.blocks, texts.after.blocks)
    let joint = JointAnswers(
      accepting: (isNew ? sides.1 : sides.0, accepted.schema),
      refusing: (isNew ? sides.0 : sides.1, refused.schema)
    )
    return joint.proof(answers).map(evidence)
  }

  /// Whether the validator accepts an answer where the question is asked and nothing else is answered.
  static func accepts(_ field: FieldSchema, _ answer: FieldValue?) -> Bool {
    let alone = FieldSchema(
      name: field.name,
      block: field.block,
      kind: field.kind,
      itemKind: field.itemKind,
      label: field.label,
      requirement: field.requirement,
      limits: field.limits,
      constraints: field.constraints,
      isAdvice: field.isAdvice
    )
    let submission = Submission(answers: answer.map { [field.name: $0] } ?? [:])
    let form = FormSchema(id: "", fields: [alone], rules: [])
    return Examination(submission, form).violations(of: alone, at: .submit).allSatisfy(\.isAdvice)
  }
}
