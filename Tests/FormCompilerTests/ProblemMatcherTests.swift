import FormCompiler
import FormJSON
import FormSource
import Foundation
import Testing

/// `.github/problem-matcher.json` finds in the text report what is there, and nothing else.
@Suite struct ProblemMatcherTests {
  private struct Match: Equatable {
    var severity = ""
    var code = ""
    var message = ""
    var file = ""
    var line = ""
    var column = ""
  }

  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".github/problem-matcher.json")

  @Test(arguments: Language.allCases)
  func everyFindingIsMatchedOnce(_ language: Language) throws {
    let tree = HostileFindings.tree
    let findings = HostileFindings.findings.filter { !$0.message.french.contains("\n") }
    let report = TextReport(tree, language, isColoured: false).text(findings, showsInfo: true)
    var expected = findings.map { finding in
      let position = LineIndex(tree[finding.span.source].bytes).position(of: finding.span.start)
      return Match(
        severity: finding.severity == .info ? "notice" : finding.severity.rawValue,
        code: finding.rule.id,
        message: finding.message(language),
        file: Quoted.shortened(tree[finding.span.source].path, limit: 400),
        line: "\(position.line)",
        column: "\(position.column)"
      )
    }
    for match in try matches(report) {
      let place = try #require(expected.firstIndex(of: match))
      expected.remove(at: place)
    }
    #expect(expected == [])
  }

  @Test func notesAreNoFindings() throws {
    let noted = HostileFindings.findings.filter { !$0.notes.isEmpty }
    #expect(!noted.isEmpty)
    let report = TextReport(HostileFindings.tree, .french, isColoured: false).text(noted, showsInfo: true)
    #expect(try matches(report).allSatisfy { !$0.file.contains("datapass.yml") })
  }

  /// As the runner of GitHub Actions does: the patterns of a matcher match lines that follow one another.
  private func matches(_ report: String) throws -> [Match] {
    let reading = JSONReader.read(Array(try Data(contentsOf: Self.file)), source: SourceID(0))
    #expect(reading.problems == [])
    let matchers = try #require(reading.node?["problemMatcher"]?.elements)
    #expect(Set(matchers.compactMap { $0["owner"]?.string }).count == matchers.count)
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var found: [Match] = []
    for matcher in matchers {
      let patterns = try #require(matcher["pattern"]?.elements)
      for start in lines.indices where start + patterns.count <= lines.count {
        var match = Match()
        match.severity = matcher["severity"]?.string ?? ""
        let isMatched = try zip(patterns, lines[start...]).allSatisfy { try take($0, from: $1, into: &match) }
        if isMatched { found.append(match) }
      }
    }
    return found
  }

  private func take(_ pattern: JSONNode, from line: String, into match: inout Match) throws -> Bool {
    let expression = try NSRegularExpression(pattern: try #require(pattern["regexp"]?.string))
    let whole = NSRange(line.startIndex..., in: line)
    guard let result = expression.firstMatch(in: line, range: whole) else { return false }
    let keys: [(String, WritableKeyPath<Match, String>)] = [
      ("severity", \.severity), ("code", \.code), ("message", \.message),
      ("file", \.file), ("line", \.line), ("column", \.column),
    ]
    for (key, path) in keys {
      guard let group = pattern[key]?.integer else { continue }
      match[keyPath: path] = String(line[try #require(Range(result.range(at: group), in: line))])
    }
    return true
  }
}
