package import FormSource

import FormJSON

/// The report of one run of `lint`, in any of the formats. The same findings give the same bytes.
package struct Report: Sendable {
  private let findings: [Finding]
  private let tree: SourceTree
  private let files: [SourceFile]
  private let language: Language
  private let showsInfo: Bool
  private let prefix: String
  private let root: String

  /// - Parameters:
  ///   - findings: in the order of reports.
  ///   - tree: the files that the findings are about.
  ///   - files: the files to report on.
  ///   - language: the language of messages and of the descriptions of rules.
  ///   - showsInfo: whether `text`, `github`, `gcc` and `junit` show info findings too; the other formats always do.
  ///   - prefix: the project’s root relative to the top of its git working tree; empty for the top itself.
  ///   - root: the absolute path of the project’s root, from which `gcc` names files.
  package init(
    _ findings: [Finding],
    _ tree: SourceTree,
    files: [SourceFile],
    language: Language,
    showsInfo: Bool,
    prefix: String,
    root: String
  ) {
    self.findings = findings
    self.tree = tree
    self.files = files
    self.language = language
    self.showsInfo = showsInfo
    self.prefix = prefix
    self.root = root
  }

  /// The whole report in one format.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - isColoured: whether `text` uses terminal colours; the other formats never do.
  /// - Returns: UTF-8 that ends with a line break; `github` and `gcc` are empty if there is nothing to report.
  package func bytes(_ format: ReportFormat, isColoured: Bool) -> [UInt8] {
    let findings = RepeatedFindings.joined(findings, within: format.reach)
    let shown = findings.filter { showsInfo || $0.severity != .info }
    return switch format {
    case .text:
      PrintedText.report(
        TextReport(tree, language, isColoured: isColoured)
          .text(findings, showsInfo: showsInfo, fileCount: files.count),
        isColoured: isColoured
      )
    case .json: JSONReport.bytes(findings, tree, fileCount: files.count, language)
    case .sarif: JSONWriter.write(SARIFReport.value(findings, tree, language), .pretty)
    case .github: Array(GitHubReport.text(shown, tree, language, prefix: prefix).utf8)
    case .gcc: GCCReport.text(shown, tree, language, root: root)
    case .gitlab: JSONWriter.write(GitLabReport.value(findings, tree, language), .pretty)
    case .junit: Array(JUnitReport.text(shown, tree, language, files: files).utf8)
    case .checkstyle: Array(CheckstyleReport.text(findings, tree, language).utf8)
    }
  }
}
