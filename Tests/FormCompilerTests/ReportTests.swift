import FormCompiler
import FormJSON
import FormSource
import Foundation
import Testing

/// Every format on texts and file names that it has to escape; the outputs are in `Fixtures/reports`.
@Suite struct ReportTests {
  private let tree = HostileFindings.tree
  private let findings = HostileFindings.findings

  private func report(
    _ format: ReportFormat,
    _ findings: [Finding]? = nil,
    showsInfo: Bool = true,
    prefix: String = ""
  ) -> [UInt8] {
    Report(
      findings ?? self.findings,
      tree,
      files: tree.files,
      language: .french,
      showsInfo: showsInfo,
      prefix: prefix,
      root: "/srv/demandes"
    ).bytes(format, isColoured: false)
  }

  private func text(_ format: ReportFormat, showsInfo: Bool = true) -> String {
    String(decoding: report(format, showsInfo: showsInfo), as: UTF8.self)
  }

  private func sarif(_ language: Language) -> [UInt8] {
    let rules = HostileFindings.rules
    return JSONWriter.write(SARIFReport.value(findings, tree, language, rules: rules, version: "1.2.3"), .pretty)
  }

  private func read(_ bytes: [UInt8]) throws -> JSONNode {
    let reading = JSONReader.read(bytes, source: SourceID(0))
    #expect(reading.problems == [])
    return try #require(reading.node)
  }

  // MARK: Recorded

  @Test(arguments: [
    (ReportFormat.json, "json"), (.github, "txt"), (.gcc, "txt"), (.gitlab, "json"), (.junit, "xml"),
    (.checkstyle, "xml"),
  ])
  func formatsAreAsRecorded(_ format: ReportFormat, _ suffix: String) throws {
    let name = "reports/\(format.rawValue).\(suffix)"
    try Recording.compare(report(format), with: Recording.folder.appendingPathComponent(name))
  }

  /// Apart, because the words of all rules would change it with each of them.
  @Test(arguments: Language.allCases)
  func sarifIsAsRecorded(_ language: Language) throws {
    let name = "reports/sarif.\(language.rawValue).json"
    try Recording.compare(sarif(language), with: Recording.folder.appendingPathComponent(name))
  }

  // MARK: Promises

  @Test(arguments: ReportFormat.allCases)
  func everyRunGivesTheSameBytes(_ format: ReportFormat) {
    #expect(report(format) == report(format))
    #expect(report(format).last == UInt8(ascii: "\n"))
  }

  @Test func nothingFoundIsADocumentToo() throws {
    #expect(report(.github, []) == [])
    #expect(report(.gcc, []) == [])
    #expect(try read(report(.gitlab, [])).elements == [])
    #expect(try read(report(.sarif, []))["runs"]?.elements?.first?["results"]?.elements == [])
    #expect(String(decoding: report(.junit, []), as: UTF8.self).contains(#"tests="3" failures="0""#))
    #expect(String(decoding: report(.checkstyle, []), as: UTF8.self).hasSuffix("\n</checkstyle>\n"))
  }

  @Test func remarksAreShownAsTheFormatsSay() {
    for format in [ReportFormat.text, .github, .gcc, .junit] {
      #expect(text(format).contains("une remarque"))
      #expect(!text(format, showsInfo: false).contains("une remarque"))
    }
    for format in [ReportFormat.json, .sarif, .gitlab, .checkstyle] {
      #expect(text(format, showsInfo: false).contains("une remarque"))
    }
  }

  @Test func githubHasOneLineForEachFindingAndPathsFromTheTopOfGit() {
    let lines = String(decoding: report(.github, prefix: "apps/x"), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == findings.count)
    #expect(lines.allSatisfy { $0.contains(" file=apps/x/") })
    // The file name keeps its own: it has to be found.
    #expect(!lines.contains { $0.unicodeScalars.contains { $0 < " " && $0 != "\u{1}" } })
  }

  @Test func gccHasOneLineForEachFindingThatBeginsWithItsPlace() {
    let lines = text(.gcc).split(separator: "\n")
    #expect(lines.count == findings.count)
    #expect(lines.last == "/srv/demandes/datapass.yml:1:4: note: une remarque [hostile-remark]")
    let form = /\/srv\/demandes\/.+:\d+:\d+: (error|warning|note): .+ \[[a-z-]+\]/
    #expect(lines.allSatisfy { $0.wholeMatch(of: form) != nil })
  }

  @Test func gitlabFingerprintsDifferAndAreThoseOfSarif() throws {
    let gitlab = try #require(try read(report(.gitlab)).elements).compactMap { $0["fingerprint"]?.string }
    let results = try #require(try read(sarif(.english))["runs"]?.elements?.first?["results"]?.elements)
    #expect(Set(gitlab).count == findings.count)
    #expect(gitlab == results.compactMap { $0["partialFingerprints"]?["datapass/v1"]?.string })
  }

  @Test func sarifNamesAllRulesAndTheirPlaces() throws {
    let run = try #require(try read(report(.sarif))["runs"]?.elements?.first)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.elements)
    #expect(rules.compactMap { $0["id"]?.string } == RuleRegistry.all.map(\.id))
    let own = try #require(try read(sarif(.french))["runs"]?.elements?.first?["results"]?.elements)
    #expect(own.map { $0["ruleIndex"]?.integer } == [0, 1, 1, 1, 2])
  }

  @Test(arguments: [ReportFormat.junit, .checkstyle])
  func xmlIsWellFormedAndReadsBack(_ format: ReportFormat) throws {
    let document = text(format)
    #expect(!document.unicodeScalars.contains { $0 < "\n" || $0 == "\u{FFFE}" || $0 == "\u{1B}" })
    #expect(document.contains("ligne 1&#13;&#10;ligne 2 % :: , ]]&gt; &lt;!-- &amp; &quot;x&quot; 'y' \u{FFFD}[31m"))
  }
}
