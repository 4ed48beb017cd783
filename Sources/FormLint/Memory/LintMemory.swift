/// What a run of the rules leaves for the next one over almost the same catalogue. Rules over one text and rules over one
/// form look at nothing else, so that what they found stays true as long as that is the same object.
package struct LintMemory: Sendable {
  var texts = TextMemory()
  var forms = FormMemory()

  package init() {}

  /// What a run of all rules left.
  package init(_ outcomes: [Linter.Outcome]) {
    for outcome in outcomes {
      if let texts = outcome.texts { self.texts = texts }
      if let forms = outcome.forms { self.forms = forms }
    }
  }
}
