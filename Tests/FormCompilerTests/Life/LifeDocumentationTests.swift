import FormCatalog
import FormSource
import FormSubmission
import FormTestSupport
import Foundation
import Testing

/// The events and the variables of messages are listed for those who write them, in the words of the tool.
@Suite struct LifeDocumentationTests {
  private static func lines(_ path: String) throws -> Set<Substring> {
    let root = Recording.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    return Set(text.split(separator: "\n"))
  }

  @Test func everyEventAndVariableIsListed() throws {
    let lines = try Self.lines("Documentation/fr/VieDemande.md")
    let events = LifeEvent.allCases.map { "| `\($0.rawValue)` | \($0.title.french) |" }
    let variables = MessageVariable.allCases.map { "| `%{\($0.rawValue)}` | \($0.summary.french) |" }
    for line in events + variables { #expect(lines.contains(Substring(line)), "\(line)") }
  }
}
