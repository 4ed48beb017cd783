import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Foundation
import Testing

/// A form without an error can be filled in: its complete example is accepted, whatever it asks.
@Suite struct DrawnExampleTests {
  /// As many again are drawn with each `DRAWS`.
  private static let seeds = 0..<(ProcessInfo.processInfo.environment["DRAWS"].flatMap { Int($0) } ?? 1) * 400

  @Test func completeExamplesOfDrawnFormsAreAccepted() throws {
    var tried = 0
    for seed in Self.seeds {
      let project = DrawnDefinition(seed: seed).project
      if project.findings.contains(where: { $0.severity == .error }) { continue }
      let catalog = project.catalog
      let form = try #require(catalog.forms[DrawnDefinition.uid], "\(seed)")
      var example = try #require(SubmissionExample(form, in: catalog, today: project.project.today), "\(seed)")
      let (submission, remaining) = example.make(.complete)
      tried += 1
      #expect(remaining.map(\.french) == [], "\(seed): \(submission.answers)\n\(project.definitionText)")
      let schema = try #require(form.schema, "\(seed)")
      #expect(Validator(schema, today: project.project.today).accepts(submission), "\(seed)")
    }
    // Otherwise little is proved.
    #expect(tried > Self.seeds.count / 2)
  }
}

extension MemoryProject {
  fileprivate var definitionText: String {
    String(decoding: files["definitions/authorization_definitions/exemple.yml"] ?? [], as: UTF8.self)
  }
}
