import FormCatalog
import FormCompiler
import FormEmitters
import FormJSON
import FormSource
import FormSyntax
import FormTestSupport
import Foundation
import Testing

/// What the browser is told of a form; its verdicts are compared with the validator’s by
/// `Tests/External/browser_agreement.py`.
@Suite struct BrowserFormTests {
  private func text(_ uid: String, in catalog: Catalog, _ layout: JSONWriter.Layout) throws -> String {
    let form = try #require(catalog.forms[uid])
    let json = try #require(BrowserForm.json(form, in: catalog))
    return String(decoding: JSONWriter.write(json, layout), as: UTF8.self)
  }

  @Test func theFormIsTheRecordedOne() throws {
    let file = VerdictProject.folder.appendingPathComponent("api-complete-toutes.browser.json")
    try Recording.compare(Array(try text("api-complete-toutes", in: VerdictProject.catalog, .pretty).utf8), with: file)
  }

  @Test func deprecatedScopesHaveTheirDays() throws {
    let dated = MemoryProject.base.with(
      definition: "scopes: [{name: Identité, value: identite, deprecated: {since: \"2026-02-01\"}}]"
    )
    let json = try text("exemple", in: dated.catalog, .compact)
    #expect(json.hasSuffix(#""deprecations":[{"scope":"identite","since":"2026-02-01"}]}"#))
  }

  @Test func aFormOfNoDefinitionIsNotJudged() throws {
    let catalog = MemoryProject.base.with(forms: "exemple:\n  authorization_request: Inconnue\n").catalog
    let form = try #require(catalog.forms["exemple"])
    #expect(BrowserForm.json(form, in: catalog) == nil)
  }
}
