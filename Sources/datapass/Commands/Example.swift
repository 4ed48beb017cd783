import ArgumentParser
import FormCatalog
import FormCompiler
import FormJSON
import FormSource
import FormSubmission

/// `datapass example`
struct Example: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "example",
    abstract: "Donne un exemple de demande dont partir. (Prints an example submission to start from.)"
  )

  @OptionGroup
  var form: FormOptions

  @Flag(exclusivity: .exclusive, help: "Ce que la demande contient. (What the submission contains.)")
  var kind: SubmissionExample.Kind = .prefilled

  @OptionGroup
  var day: DayOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let found = try form.find(language, day)
    guard let schema = found.form.schema,
      var example = SubmissionExample(found.form, in: found.catalog, today: day.day)
    else { throw Stop.noQuestions(found.language) }
    let (submission, left) = example.make(kind)
    let json = SubmissionWriter.json(submission, schema, isOutline: kind == .empty)
    Output.standard(JSONWriter.write(json, .pretty))
    if kind == .prefilled { tell(left, found.language) }
    // A form that nothing satisfies is wrong, not its example.
    if kind == .complete, !left.isEmpty {
      tell(left, found.language)
      Output.end(keeping: found, code: 1)
    }
    Output.end(keeping: found, code: 0)
  }

  private func tell(_ left: [Violation], _ language: Language) {
    if left.isEmpty { return Output.error(Words(fr: "rien ne manque\n", en: "nothing is missing\n")(language)) }
    let title = Words(fr: "reste à remplir (\(left.count))\u{A0}:\n", en: "still to fill in (\(left.count)):\n")
    Output.error(title(language))
    for violation in left {
      Output.error("  \(violation.path) \(language == .french ? violation.french : violation.english)\n")
    }
  }
}

extension SubmissionExample.Kind: EnumerableFlag {}

extension Stop {
  /// Nothing can be said of such a form.
  static func noQuestions(_ language: Language) -> Stop {
    let words = Words(fr: "on ne sait pas ce que demande ce formulaire", en: "it is not known what this form asks")
    return refusal(words(language))
  }
}
