public import ArgumentParser
import FormCatalog
import FormCompiler
import FormHost
import FormSource
public import FormSubmission
import FormSyntax

extension Moment: ExpressibleByArgument {}
extension SubmissionShape: ExpressibleByArgument {}
extension SubmissionReport.Format: ExpressibleByArgument {}

/// `datapass validate`
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Dit si des demandes sont recevables. (Tells whether submissions are accepted.)"
  )

  @Argument(
    help: "Les demandes ; « - » est l’entrée standard, un fichier .jsonl en tient une par ligne. (The submissions.)"
  )
  var files: [String] = ["-"]

  @OptionGroup
  var form: FormOptions

  @Option(help: "Quand la demande est jugée. (When the submission is judged.)")
  var moment: Moment = .submit

  @Option(name: .customLong("from"), help: "La forme des demandes. (The shape of the submissions.)")
  var shape: SubmissionShape = .canonical

  @Option(help: "La forme du verdict. (The shape of the verdict.)")
  var format: SubmissionReport.Format = .text

  @OptionGroup
  var day: DayOptions

  @OptionGroup
  var language: LanguageOptions

  /// Submissions may come by the hundred thousand.
  private static let sizeLimit = 1 << 30

  func run() throws {
    let found = try form.find(language, day)
    guard let judge = SubmissionJudge(found.form, in: found.catalog, at: moment, shape: shape, today: day.day) else {
      throw Stop.noQuestions(found.language)
    }
    let report = SubmissionReport(judge, form: found.form.uid, format: format, language: found.language)
    var areValid = true
    for file in files {
      let bytes = try read(file, found.language)
      let isLines = shape != .form && file.hasSuffix(".jsonl")
      areValid = report.run(bytes, name: file, isLines: isLines) { Output.standard($0) } && areValid
    }
    Output.end(keeping: found, code: areValid ? 0 : 1)
  }

  private func read(_ path: String, _ language: Language) throws -> [UInt8] {
    let contents =
      path == "-"
      ? SourceReader.readStandardInput(limit: Self.sizeLimit)
      : SourceReader.readFile(path: path, limit: Self.sizeLimit)
    switch contents {
    case .bytes(let bytes): return bytes
    case .failure(let failure):
      throw Stop.refusal(failure.words(Quoted(path))(language))
    }
  }
}
