import FormSource

/// What the examples of changes of orientation share: a tree of one question, whose parts they replace.
enum OrientationExamples {
  /// A tree before and after; what is not given is the same.
  static func example(before: Tree, after: Tree) -> ChangeExample {
    ChangeExample(.orientation, before: before.text, after: after.text)
  }

  struct Tree {
    var label = "Qui"
    var answers = ["a: {label: A, outcome: oui}"]
    /// Beside the first one.
    var questions: [String] = []
    var outcomes = ["oui: {eligible: yes, text: Oui}"]

    fileprivate var text: String {
      let lines =
        ["exemple:", "  questions:", "    qui:", "      label: \(label)", "      answers:"]
        + answers.map { "        \($0)" } + questions.map { "    \($0)" } + ["  outcomes:"]
        + outcomes.map { "    \($0)" }
      return lines.joined(separator: "\n")
    }
  }
}
