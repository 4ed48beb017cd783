/// What a run of the rules leaves for the next one over almost the same catalogue. Rules over one text and rules over one
/// form look at nothing else, so that what they found stays true as long as that is the same object.
package struct LintMemory: Sendable {
  var texts = TextMemory()
  var forms = FormMemory()

  package init() {}
}
