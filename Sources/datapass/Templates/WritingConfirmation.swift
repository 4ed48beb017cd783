import FormCompiler
import FormSource
import FormTemplates

/// Shows what will be written, and asks whether to write it.
enum WritingConfirmation {
  /// - Parameters:
  ///   - outcome: what would be written.
  ///   - report: says what it is.
  ///   - language: of the words.
  /// - Throws: `Stop` unless the answer is yes.
  static func ask(
    _ outcome: TemplateSession.Outcome,
    _ report: TemplateOutcomeReport,
    _ language: Language
  ) throws {
    let patch = String(decoding: UnifiedDiff.text(outcome.files), as: UTF8.self)
    let head = Words(fr: "Voici ce qui sera écrit\u{A0}:", en: "This is what will be written:")
    Output.error("\n\(head(language))\n\n\(report.text)\n\(patch)\n")
    let question = Words(fr: "L’écrire\u{A0}? (o/n) ", en: "Write it? (y/n) ")
    while true {
      Output.error(question(language))
      guard let answer = readLine() else { throw AnswerDialogue.givenUp(language) }
      switch AnswerPath.flag(answer) {
      case true?: return
      case false?: throw AnswerDialogue.givenUp(language)
      case nil:
        Output.error(
          "  "
            + Words(
              fr: "o écrit ces lignes dans le projet, n n’écrit rien",
              en: "y writes these lines into the project, n writes nothing"
            )(language) + "\n"
        )
      }
    }
  }
}
