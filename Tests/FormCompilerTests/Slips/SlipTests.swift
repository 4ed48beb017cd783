import FormCompiler
import FormSource
import FormTestSupport
import Foundation
import Testing

/// Mistakes as authors make them: each is one finding, at its place, of the rule that says what to write. The words are
/// recorded beside the slips, to be read.
@Suite struct SlipTests {
  @Test(arguments: Slip.groups)
  func oneMistakeIsOneFinding(_ group: String) throws {
    var reports: [String] = []
    for slip in try Slip.all(in: group) {
      let (project, path, range) = try slip.apply()
      let findings = project.findings
      let tree = project.project.tree
      let found = findings.map { "\($0.rule.id) \(tree[$0.span.source].path) \($0.span.range)" }
      #expect(found == ["\(slip.rule) \(path) \(range)"], "\(slip.title)")
      let report = TextReport(tree, .french, isColoured: false)
      reports.append("# \(slip.title)\n\n" + findings.map { report.text($0) + "\n" }.joined())
    }
    #expect(!reports.isEmpty)
    let expected = Slip.folder.appendingPathComponent("\(group).txt")
    try Recording.compare(Array(reports.joined(separator: "\n").utf8), with: expected)
  }
}
