#if Desk
import FormCompiler
import FormJSON
import FormSource

/// The findings of a project as the preview lists them: those about a page first.
struct PageFindings {
  let project: Project
  let findings: [Finding]
  let language: Language
  /// The names of the entries that the page is about.
  let subjects: Set<String>

  private static let most = 200

  var json: JSONValue {
    let shown = findings.filter { $0.severity != .info }
    let here = shown.filter(isHere)
    let elsewhere = shown.filter { !isHere($0) }
    return .object([
      .init("errors", .integer(shown.count { $0.severity == .error })),
      .init("warnings", .integer(shown.count { $0.severity == .warning })),
      .init("here", .array(here.prefix(Self.most).map(json))),
      .init("elsewhere", .array(elsewhere.prefix(Self.most).map(json))),
    ])
  }

  private func isHere(_ finding: Finding) -> Bool { finding.subject.map(subjects.contains) ?? false }

  private func json(_ finding: Finding) -> JSONValue {
    let file = project.tree[finding.span.source]
    return .object([
      .init("rule", .string(finding.rule.id)), .init("severity", .string(finding.severity.rawValue)),
      .init("message", .string(finding.message(language))), .init("file", .string(file.path)),
      .init("line", .integer(LineIndex(file.bytes).position(of: finding.span.start).line)),
    ])
  }
}
#endif
