import FormCatalog
import FormCompiler
import FormLanguageServer
import FormSource
import FormSyntax
import FormTestSupport
import Testing

@Suite("The project as the editor shows it")
struct SnapshotTests {
  @Test("A file is found by its path, and what it declares can be asked for")
  func file() {
    let snapshot = Snapshot(MemoryProject.base.project, environment: .production)
    #expect(snapshot.file(at: "config/service_providers.yml")?.role == .serviceProviders)
    #expect(snapshot.file(at: "config/none.yml") == nil)
    #expect(snapshot.reading.catalog.forms["exemple"] != nil)
  }
}
