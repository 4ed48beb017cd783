import FormCatalog
import FormSource

/// Compares how applicants are led to the forms of a definition.
struct OrientationComparison {
  let before: OrientationDeclaration?
  let after: OrientationDeclaration?
  let subject: Change.Subject

  func collect(into changes: inout ChangeCollector) {
    switch (before, after) {
    case (nil, nil): break
    case (let before?, nil): changes.add(OrientationRemoved.change(before, subject))
    case (nil, let after?): changes.add(OrientationAdded.change(after, subject))
    case (let before?, let after?):
      compareQuestions(before, after, &changes)
      compareOutcomes(before, after, &changes)
    }
  }

  private func compareQuestions(
    _ before: OrientationDeclaration,
    _ after: OrientationDeclaration,
    _ changes: inout ChangeCollector
  ) {
    // Nobody sees the names of questions and answers.
    let questions = Pairing(before.questions, after.questions, by: \.name.value) { question in
      question.label == nil
        ? [] : [[question.label?.value, question.hint?.value] + question.answers.map(\.label?.value)]
    }
    let names = Dictionary(
      questions.renamed.map { ($0.before.name.value, $0.after.name.value) },
      uniquingKeysWith: { first, _ in first }
    )
    for question in questions.removed { changes.add(OrientationQuestionRemoved.change(question, subject)) }
    for (old, new) in questions.kept + questions.renamed {
      compare([(old.label, new.label), (old.hint, new.hint)], &changes)
      let answers = Pairing(old.answers, new.answers, by: \.name.value) { $0.label.map { [$0.value] } ?? [] }
      for answer in answers.removed { changes.add(OrientationAnswerRemoved.change(answer, subject)) }
      for (old, new) in answers.kept + answers.renamed {
        compare([(old.label, new.label)], &changes)
        if !Self.leadsTheSameWay(old, before, new, after, names) {
          changes.add(OrientationPathChanged.change(old, new, subject))
        }
      }
      for answer in answers.added { changes.add(OrientationAnswerAdded.change(answer, subject)) }
      compareOrder(old.answers.map(\.name), new.answers.map(\.name), &changes)
    }
    for question in questions.added { changes.add(OrientationQuestionAdded.change(question, subject)) }
    compareOrder(before.questions.map(\.name), after.questions.map(\.name), &changes)
  }

  /// Outcomes that are new or gone show in the answers that lead to them.
  private func compareOutcomes(
    _ before: OrientationDeclaration,
    _ after: OrientationDeclaration,
    _ changes: inout ChangeCollector
  ) {
    for (old, new) in Pairing(before.outcomes, after.outcomes, by: \.name.value).kept {
      compare([(old.text, new.text)], &changes)
      if Content(old) != Content(new) { changes.add(OrientationOutcomeChanged.change(old, new, subject)) }
    }
  }

  private func compareOrder(
    _ before: [Located<String>],
    _ after: [Located<String>],
    _ changes: inout ChangeCollector
  ) {
    if let first = Pairing(before, after, by: \.value).moved.first {
      changes.add(OrientationOrder.change(first.after, subject))
    }
  }

  private func compare(_ texts: [(Located<String>?, Located<String>?)], _ changes: inout ChangeCollector) {
    for (old, new) in texts where old?.trimmed != new?.trimmed {
      changes.add(OrientationReworded.change(old, new, subject))
    }
  }

  /// Whether two answers lead to the same question, or to outcomes that say the same, whatever they are called.
  /// - Parameters:
  ///   - old: the answer.
  ///   - before: the orientation that it belongs to.
  ///   - new: the answer afterwards.
  ///   - after: the orientation afterwards.
  ///   - names: the names after of questions that got another one.
  /// - Returns: whether nobody is led elsewhere.
  private static func leadsTheSameWay(
    _ old: OrientationDeclaration.Answer,
    _ before: OrientationDeclaration,
    _ new: OrientationDeclaration.Answer,
    _ after: OrientationDeclaration,
    _ names: [String: String]
  ) -> Bool {
    switch (old.next, new.next) {
    case (nil, nil): true
    case (.question(let old)?, .question(let new)?): names[old.value] ?? old.value == new.value
    case (.outcome(let old)?, .outcome(let new)?):
      Self.areAlike(before.outcome(old.value), after.outcome(new.value), areSame: old.value == new.value)
    case (nil, _?), (_?, nil), (.question?, .outcome?), (.outcome?, .question?): false
    }
  }

  private static func areAlike(
    _ old: OrientationDeclaration.Outcome?,
    _ new: OrientationDeclaration.Outcome?,
    areSame: Bool
  ) -> Bool {
    guard let old, let new else { return areSame && old == nil && new == nil }
    // What becomes of one outcome is told once, whatever number of answers lead to it.
    return areSame || old.text?.trimmed == new.text?.trimmed && Content(old) == Content(new)
  }

  /// What an outcome does, besides its text.
  private struct Content: Equatable {
    let eligible: String
    let forms: [String]?
    let prefill: [PlainValue.Member]

    init(_ outcome: OrientationDeclaration.Outcome) {
      eligible = outcome.eligible
      forms = outcome.forms?.map(\.value)
      prefill = outcome.prefill.map { PlainValue.Member($0.field.value, $0.value) }
    }
  }
}
