import Foundation
import FormCompiler
import FormSource
import FormTestSupport
import Testing

/// Files and projects on the disk, with the reports that they give.
///
/// - `Fixtures/ok/*.yml`: a forms file of a checkout in which nothing is wrong.
/// - `Fixtures/err/*.yml`: one with mistakes; the report stands beside it, as `.txt`.
/// - `Fixtures/projects/*/`: a whole project, its report in `expected.txt`.
///
/// See ``Recording`` for how expected reports are written.
@Suite struct FixtureTests {
  private static let folder = Recording.folder

  static func names(_ kind: String) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(kind).path)
    return (found ?? []).filter { kind == "projects" ? !$0.hasPrefix(".") : $0.hasSuffix(".yml") }.sorted()
  }

  @Test(arguments: names("ok"))
  func nothingIsWrong(_ name: String) throws {
    let findings = try project(over: "ok/\(name)").findings
    #expect(findings.map(\.message.english) == [])
  }

  @Test(arguments: names("err"))
  func mistakesAreReported(_ name: String) throws {
    let expected = Self.folder.appendingPathComponent("err/\(name.dropLast(4)).txt")
    try compare(report(of: try project(over: "err/\(name)")), with: expected)
  }

  @Test(arguments: names("projects"))
  func projectsAreReported(_ name: String) throws {
    let root = Self.folder.appendingPathComponent("projects/\(name)")
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) where path.hasSuffix(".yml") {
      files[path] = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
    let isOwn = files.keys.contains { $0.hasPrefix("definitions/") }
    let project = MemoryProject(files, layout: isOwn ? .own : .checkout)
    try compare(report(of: project), with: root.appendingPathComponent("expected.txt"))
  }

  private func project(over path: String) throws -> MemoryProject {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(path), encoding: .utf8)
    return MemoryProject.base.with("config/authorization_request_forms/exemple.yml", text)
  }

  private func report(of project: MemoryProject) -> String {
    TextReport(project.project.tree, .french, isColoured: false).text(project.findings, showsInfo: true)
  }

  private func compare(_ report: String, with expected: URL) throws {
    try Recording.compare(Array(report.utf8), with: expected)
  }
}
