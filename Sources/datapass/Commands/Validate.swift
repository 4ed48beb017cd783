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
    abstract: "Dit si des demandes sont recevables. (Reports whether submissions are accepted.)"
  )

  @Argument(
    help: """
      Les demandes\u{A0}; «\u{A0}-\u{A0}» pour l’entrée standard, un fichier .jsonl en contient une par ligne. (The \
      submissions; “-” for standard input; a .jsonl file contains one per line.)
      """
  )
  var files: [String] = ["-"]

  @OptionGroup
  var form: FormOptions

  @Option(
    help: """
      Ce que l’on vérifie\u{A0}: un brouillon, ou la demande à envoyer. (What is checked: a draft, or a submission \
      to be sent.)
      """
  )
  var moment: Moment = .submit

  @Option(name: .customLong("from"), help: "Le format des demandes. (The format of the submissions.)")
  var shape: SubmissionShape = .canonical

  @Option(help: "Le format du compte rendu. (The report’s format.)")
  var format: SubmissionReport.Format = .text

  @OptionGroup
  var day: DayOptions

  @OptionGroup
  var language: LanguageOptions

  /// In bytes: a file may contain hundreds of thousands of submissions.
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
      areValid =
        report.run(bytes, name: file, isLines: isLines) { bytes in
          switch format {
          case .text: Output.text(String(decoding: bytes, as: UTF8.self))
          case .json: Output.data(bytes)
          }
        } && areValid
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
