import FormCompiler
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport

/// Vendors’ answers on their way into a project. An input that begins with `{` is JSON; one with a line `%%` is a table,
/// and below that line the mapping of its columns; any other is YAML.
enum AnswersTarget {
  private static let project = MemoryProject.base.project
  // Immutable once it is made, and used on one thread.
  nonisolated(unsafe) private static let session = TemplateSession(project, .checkout, environment: .production) {
    _,
    _ in
  }

  static func run(_ bytes: [UInt8]) {
    let (rows, findings, files) = read(bytes)
    check(findings + rows.flatMap(\.findings), files)
    guard rows.contains(where: { $0.answers != nil }) else { return }
    let outcome = session.run(rows)
    check(outcome.results.flatMap(\.findings), outcome.project.tree.files + files)
    guard !outcome.files.isEmpty else { return }
    let errors = Pipeline.lint(outcome.project, environment: .production).findings.filter { $0.severity == .error }
    requireNone(errors.map(\.message.english), "what is written has no error")
    let second = TemplateSession(outcome.project, .checkout, environment: .production) { _, _ in }.run(rows)
    requireNone(second.files.map(\.path), "the same answers change nothing more")
  }

  private static func check(_ findings: [Finding], _ files: [SourceFile]) {
    requireNone(PlaceCheck.flaws(findings, in: SourceTree(files: files)), "places of findings")
  }

  private static func read(_ bytes: [UInt8]) -> (rows: [TemplateRow], findings: [Finding], files: [SourceFile]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if let border = lines.firstIndex(where: { $0.elementsEqual("%%".utf8) }) {
      let table = TableText.decoded(file(0, "t.csv", Array(lines[..<border].joined(separator: [0x0A]))))
      let mapping = file(1, "m.yml", Array(lines[(border + 1)...].joined(separator: [0x0A])))
      let (rows, findings) = TemplateRow.rows(of: AnswersTable(table), ColumnMapping(mapping), in: session.catalog)
      return (rows, findings, [table, mapping])
    }
    let file = file(0, bytes.first == UInt8(ascii: "{") ? "a.json" : "a.yml", bytes)
    let (answers, findings) = AnswersFile.read(file)
    return ([TemplateRow(span: file.wholeSpan, answers: answers, findings: findings)], [], [file])
  }

  private static func file(_ number: Int, _ path: String, _ bytes: [UInt8]) -> SourceFile {
    SourceFile(id: SourceID(project.tree.files.count + number), path: path, role: .configuration, bytes: bytes)
  }
}
