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
    let (submission, remaining) = example.make(kind)
    let json = SubmissionWriter.json(submission, schema, isOutline: kind == .empty, omitting: example.unasked)
    Output.data(JSONWriter.write(json, .pretty))
    if kind == .prefilled { list(remaining, found.language) }
    // If no submission is accepted, the form is wrong, not the example.
    if kind == .complete, !remaining.isEmpty {
      list(remaining, found.language)
      Output.end(keeping: found, code: 1)
    }
    Output.end(keeping: found, code: 0)
  }

  private func list(_ remaining: [Violation], _ language: Language) {
    if remaining.isEmpty { return Output.error(Words(fr: "rien ne manque\n", en: "nothing is missing\n")(language)) }
    let count = remaining.count
    let title = Words(fr: "reste à remplir (\(count))\u{A0}:\n", en: "still to fill in (\(count)):\n")
    Output.error(title(language))
    for violation in remaining {
      Output.error("  \(violation.path) \(language == .french ? violation.french : violation.english)\n")
    }
  }
}

extension SubmissionExample.Kind: EnumerableFlag {}

extension Stop {
  /// The schema of the form is unknown.
  static func noQuestions(_ language: Language) -> Stop {
    let words = Words(fr: "on ne sait pas ce que demande ce formulaire", en: "it is not known what this form asks")
    return refusal(words(language))
  }
}
