import FormSource
import FormTestSupport
import Testing

@testable import FormCompiler

/// Findings that are known: noted, read again, hidden, and fewer each time.
@Suite struct BaselineTests {
  static let path = "config/authorization_request_forms/x.yml"
  static let head = "x:\n  authorization_request: Exemple\n"

  private func findings(_ text: String) -> ([Finding], SourceTree) {
    let project = MemoryProject.base.with(Self.path, text)
    return (project.findings, project.project.tree)
  }

  @Test func itsFileReadsBackAndNamesWhatIsKnown() throws {
    let (found, tree) = findings(Self.head + "  clef: 1\n  name: 2\n")
    let baseline = Baseline(of: found, in: tree)
    let text = String(decoding: baseline.bytes, as: UTF8.self)
    #expect(text.split(separator: "\n").count == 4)
    #expect(text.contains("\"rule\":\"unknown-key\",\"file\":\"\(Self.path)\",\"subject\":\"x\"}"))
    let again = try #require(Baseline(reading: baseline.bytes))
    #expect(again.entries == baseline.entries && again.bytes == baseline.bytes)
    #expect(again.reports(found, in: tree) == [false, false])
  }

  @Test func linesThatMoveAreKnownAgain() {
    let (before, tree) = findings(Self.head + "  clef: 1\n")
    let baseline = Baseline(of: before, in: tree)
    let (after, moved) = findings("# plus bas\n\n" + Self.head + "  name: 3\n  clef: 1\n")
    #expect(after.map(\.rule.id) == ["wrong-type", "unknown-key"])
    #expect(baseline.reports(after, in: moved) == [true, false])
  }

  @Test func itOnlyShrinks() {
    let (before, tree) = findings(Self.head + "  clef: 1\n  name: 2\n")
    let (after, later) = findings(Self.head + "  clef: 1\n  autre: 2\n")
    let (shrunk, removed, missing) = Baseline(of: before, in: tree).shrunk(to: Baseline(of: after, in: later))
    #expect(removed == 1 && missing == 1)
    #expect(shrunk.entries.map(\.rule) == ["unknown-key"])
    #expect(shrunk.reports(after, in: later) == [false, true])
  }

  @Test func whatStopsTheCompilationIsAlwaysTold() {
    let (found, tree) = findings("x:\n  authorization_request: Rien\n")
    let baseline = Baseline(of: found, in: tree)
    #expect(baseline.entries.isEmpty)
    #expect(baseline.reports(found, in: tree) == [true])
  }

  @Test(arguments: [
    "", "[]", "{}", "{\"version\":2,\"findings\":[]}", "{\"version\":1,\"findings\":[1]}",
    "{\"version\":1,\"findings\":[{\"rule\":\"x\"}]}", "{\"version\":1,\"findings\":[]", "\u{FF}",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(Baseline(reading: Array(text.utf8)) == nil)
  }
}
