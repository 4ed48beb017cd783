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
      Les demandes\u{A0}; «\u{A0}-\u{A0}» pour l’entrée standard, un fichier .jsonl ou .ndjson en contient une par \
      ligne. (The submissions; “-” for standard input; a .jsonl or .ndjson file contains one per line.)
      """
  )
  var files: [String] = ["-"]

  @Option(
    name: .customLong("form"),
    help: """
      L’identifiant du formulaire\u{A0}; inutile pour les envois d’une page, qui le disent. (The form’s identifier; not \
      needed for posts of a page, which say it.)
      """
  )
  var uid: String?

  @OptionGroup
  var renewal: RenewalOption

  @OptionGroup
  var project: FormProjectOptions

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

  @Flag(
    help: """
      Chaque ligne est une demande, jugée dès qu’elle arrive. Sans cette option, il en est ainsi de l’entrée standard si \
      sa première ligne est du JSON complet. (Each line is a submission, judged as soon as it arrives. Without this \
      option, that is so of standard input if its first line is complete JSON.)
      """
  )
  var lines = false

  @Option(
    help: ArgumentHelp(
      """
      La taille maximale d’une demande, comme «\u{A0}64 MB\u{A0}» ou «\u{A0}500 KB\u{A0}» (64 MB par défaut). (The \
      greatest size of a submission, such as “64 MB” or “500 KB”; 64 MB by default.)
      """,
      valueName: "size"
    ),
    transform: Self.size
  )
  var maxSize: Int?

  @OptionGroup
  var day: DayOptions

  @OptionGroup
  var language: LanguageOptions

  /// In bytes: offsets beyond it would not fit in 32 bits.
  private static let greatestSize = 1 << 30

  func run() throws {
    let found = try project.read(language, day)
    let report = try report(found)
    var areValid = true
    for file in files {
      do throws(ReadFailure) {
        areValid = try run(file, report) && areValid
      } catch {
        throw Stop.refusal(error.words(Quoted(file))(found.language))
      }
    }
    Output.end(keeping: found, code: areValid ? 0 : 1)
  }

  func validate() throws {
    if uid != nil, renewal.definition != nil {
      throw ValidationError("--form ou --renewal, pas les deux. (Either --form or --renewal.)")
    }
    guard uid == nil, renewal.definition == nil, shape != .form else { return }
    throw ValidationError(
      """
      dites de quel formulaire il s’agit avec --form\u{A0}: seuls les envois d’une page le disent (--from form). (Name the \
      form with --form: only posts of a page say it, --from form.)
      """
    )
  }

  private func report(_ found: FormProjectOptions.Found) throws -> SubmissionReport {
    let terms = SubmissionDesk.Terms(
      found.catalog,
      at: moment,
      shape: shape,
      today: day.day,
      environment: found.environment.rawValue
    )
    let limit = maxSize ?? SubmissionReport.standardLimit
    guard let form = try renewal.definition.map(found.renewalForm) ?? uid.map(found.form) else {
      return SubmissionReport(SubmissionDesk(terms), format: format, language: found.language, limit: limit)
    }
    guard let judge = terms.judge(form) else { throw Stop.noQuestions(found.language) }
    return SubmissionReport(judge, form: form.uid, format: format, language: found.language, limit: limit)
  }

  private func run(_ file: String, _ report: SubmissionReport) throws(ReadFailure) -> Bool {
    var input = file == "-" ? ByteInput.standardInput : try ByteInput(path: file)
    var stream = SubmissionStream(report, name: file, layout: layout(of: file))
    while true {
      let bytes = try input.next(atMost: SubmissionStream.chunkSize)
      if bytes.isEmpty { break }
      stream.receive(bytes, write: write)
    }
    stream.finish(write: write)
    return stream.areValid
  }

  private func write(_ report: [UInt8]) {
    switch format {
    case .text: Output.text(report)
    case .json: Output.data(report)
    }
  }

  private func layout(of file: String) -> SubmissionStream.Layout {
    if lines { return .lines }
    // A form post is one, however many lines it has.
    guard shape != .form else { return .whole }
    if file == "-" { return .detected }
    return file.hasSuffix(".jsonl") || file.hasSuffix(".ndjson") ? .lines : .whole
  }

  private static func size(_ text: String) throws -> Int {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    guard let size = FileSize.bytes("\(digits) \(unit)"), size <= greatestSize else {
      throw ValidationError(
        """
        une taille s’écrit avec son unité, KB ou MB, jusqu’à 1024 MB\u{A0}: «\u{A0}64 MB\u{A0}». (A size is written with its \
        unit, KB or MB, up to 1024 MB: “64 MB”.)
        """
      )
    }
    return size
  }
}
