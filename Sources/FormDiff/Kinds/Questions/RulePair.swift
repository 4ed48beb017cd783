import FormCatalog
import FormSource
import FormSubmission

/// A rule on both sides, and what has it.
struct RulePair {
  let before: Side?
  let after: Side?
  let subject: Change.Subject

  /// A rule, what is asked beside it, and where it stands.
  struct Side {
    let rule: RuleSchema
    let blocks: FormBlocks
    let place: ByteSpan

    fileprivate var words: RuleWords { RuleWords(rule, in: blocks) }
    fileprivate var bareWords: RuleWords { RuleWords(rule, in: nil) }
  }

  /// Whether the rule refuses nothing on the side after, or, where it is gone, on the side before.
  var isAdvice: Bool { (after ?? before)?.rule.isAdvice ?? false }

  /// A change at the places of the rule; `words` give its message from how the rule is named, as it is and as it was.
  func change(
    _ kind: ChangeKind,
    impacts: [Audience: Impact]? = nil,
    evidence: Change.Evidence? = nil,
    _ words: (_ now: RuleWords, _ former: RuleWords) -> Words
  ) -> Change? {
    guard let old = before ?? after, let new = after ?? before else { return nil }
    return Change(
      kind,
      words(new.words, old.words),
      subject,
      before: before?.place,
      after: after?.place,
      impacts: impacts,
      evidence: evidence,
      // Labels may differ from one definition to the next.
      cause: words(new.bareWords, old.bareWords).french
    )
  }
}
