import FormCompiler
import FormHost
import FormSource

/// The destination of each report. The files are known to be writable.
struct ReportDestinations {
  private let files: [(format: ReportFormat, file: SingleFile)]
  private let streamed: [ReportFormat]

  init(_ requests: [ReportRequest]) throws(ReportProblem) {
    var files: [(format: ReportFormat, file: SingleFile)] = []
    for request in requests {
      guard let path = request.file else { continue }
      let file: SingleFile
      do throws(OutputError) { file = try SingleFile(path) } catch { throw .file(error) }
      if files.contains(where: { $0.file.isSame(as: file) }) { throw .sameFile(path) }
      files.append((request.format, file))
    }
    self.files = files
    streamed = requests.filter { $0.file == nil }.map(\.format)
  }

  /// Writes the report to all destinations, files first, so that a failure is reported instead of a result.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - language: the language of errors.
  /// - Throws: `Stop` if a file cannot be written.
  func deliver(_ report: Report, _ language: Language) throws {
    do throws(OutputError) {
      for (format, file) in files { try file.write(report.bytes(format, isColoured: false)) }
    } catch {
      throw Stop.refusal(error.words(language))
    }
    for format in streamed { Output.data(report.bytes(format, isColoured: Output.isColoured)) }
  }
}
