import FormCatalog
import FormSource

/// What depends on a condition.
struct ConditionTarget {
  /// What happens where it holds: « la question X est posée ».
  let words: Words
  /// The same without what differs from one definition to the next.
  let cause: String
  let subject: Change.Subject
  let before: ByteSpan?
  let after: ByteSpan?
  /// What it means for drafts that it happens in fewer cases.
  let whenTighter: Impact
  /// What it means for drafts that it happens in more cases.
  let whenLooser: Impact
  /// The question that is asked, or must be answered; nil for anything else.
  var question: FieldPair? = nil

  func change(
    _ kind: ChangeKind,
    impact: Impact,
    evidence: Change.Evidence? = nil,
    _ message: (Words) -> Words
  ) -> Change {
    Change(
      kind,
      message(words),
      subject,
      before: before,
      after: after,
      impacts: kind.impacts.merging([.drafts: impact]) { $1 },
      evidence: evidence,
      cause: cause
    )
  }
}

extension ConditionTarget {
  /// What happens to a question where a condition holds.
  init(
    _ pair: FieldPair,
    fr: String,
    en: String,
    whenTighter: Impact,
    whenLooser: Impact,
    showsAnswers: Bool = false
  ) {
    let name = pair.name
    self.init(
      words: Words(fr: "\(name.french) \(fr)", en: "\(name.english) \(en)"),
      cause: "\(pair.after?.name ?? "") \(fr)",
      subject: pair.subject,
      before: pair.before?.declaration.span,
      after: pair.after?.declaration.span,
      whenTighter: whenTighter,
      whenLooser: whenLooser,
      question: showsAnswers ? pair : nil
    )
  }
}
