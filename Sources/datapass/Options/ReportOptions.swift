import ArgumentParser
import FormCompiler
import FormHost
import FormSource

/// Which reports are written, and where each goes.
///
/// A format may name its file (`sarif=out.sarif`). `--output` is for a format without a file: the only one, or else the
/// only document (`text`, `github` and `gcc` are lines for a log). The others go to standard output, which takes either lines
/// or a single document.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Le format du rapport\u{A0}: text (par défaut), json, sarif, github, gcc, gitlab, junit ou checkstyle\u{A0}; peut "
        + "être répété, chaque format suivi au besoin de son fichier. (The report’s format, text by default; may be "
        + "repeated, each with its own file if needed: --format text --format sarif=out.sarif.)",
      valueName: "format[=file]"
    )
  )
  var format: [ReportRequest] = []

  @Option(
    help: ArgumentHelp(
      "Le fichier où s’écrit le rapport, au lieu de la sortie standard\u{A0}; avec plusieurs formats, celui qui n’est "
        + "ni text, ni github, ni gcc. (The file to write the report to, instead of standard output; with several "
        + "formats, the report that is neither text, github nor gcc.)",
      valueName: "file"
    )
  )
  var output: [String] = []

  /// - Parameter language: the language of errors.
  /// - Returns: a destination for each format.
  /// - Throws: `Stop` if a destination is unclear or a file cannot be written.
  func destinations(_ language: Language) throws -> ReportDestinations {
    var requests = format.isEmpty ? [ReportRequest(format: .text, file: nil)] : format
    do throws(ReportProblem) {
      try assign(output, to: &requests)
      let streamed = requests.filter { $0.file == nil }.map(\.format)
      guard streamed.count <= 1 || streamed.allSatisfy(\.isForLogs), Set(streamed).count == streamed.count else {
        throw ReportProblem.crowdedOutput(streamed)
      }
      return try ReportDestinations(requests)
    } catch {
      throw Stop.refusal(error.words(language))
    }
  }

  private func assign(_ outputs: [String], to requests: inout [ReportRequest]) throws(ReportProblem) {
    guard let file = outputs.first else { return }
    guard outputs.count == 1 else { throw ReportProblem.severalOutputs }
    let open = requests.indices.filter { requests[$0].file == nil }
    let candidates = open.count == 1 ? open : open.filter { !requests[$0].format.isForLogs }
    guard candidates.count == 1, let target = candidates.first else { throw ReportProblem.unclearOutput(file) }
    requests[target] = ReportRequest(format: requests[target].format, file: file)
  }
}

/// `sarif` or `sarif=out.sarif`
struct ReportRequest: ExpressibleByArgument {
  let format: ReportFormat
  let file: String?

  init(format: ReportFormat, file: String?) {
    self.format = format
    self.file = file
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let format = parts.first.flatMap(ReportFormat.init), parts.count == 1 || !parts[1].isEmpty else { return nil }
    self.init(format: format, file: parts.count == 1 ? nil : parts[1])
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }
}
