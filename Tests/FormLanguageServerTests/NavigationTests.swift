import FormCompiler
import FormLanguageServer
import FormSource
import FormSyntax
import FormTestSupport
import Testing

@Suite("Navigation")
struct NavigationTests {
  @Test("From each place to the declaration, and to all places", arguments: NamedProject.all)
  func places(_ project: NamedProject) throws {
    let snapshot = project.snapshot
    let spans = project.spans(in: snapshot)
    let declaration = try #require(spans.first)
    for span in spans {
      let file = try #require(snapshot.project.tree.files.first { $0.id == span.source })
      for offset in [span.start, span.end] {
        #expect(Navigation.definitions(at: offset, in: file, of: snapshot).contains(declaration))
        let found = Navigation.references(at: offset, in: file, of: snapshot, includingDeclaration: true)
        #expect(found.map { texts($0, snapshot) } == spans.sorted().map { texts($0, snapshot) })
      }
    }
  }

  /// A place, readable.
  private func texts(_ span: ByteSpan, _ snapshot: Snapshot) -> String {
    let file = snapshot.project.tree[span.source]
    return "\(file.path):\(span.start):\(file.text(span).filter { $0 != "'" && $0 != "\"" })"
  }

  @Test("A field that comes with the tool is declared nowhere else than in its words")
  func standard() throws {
    let snapshot = Snapshot(MemoryProject.base.project, environment: .production)
    let file = try #require(snapshot.file(at: TypedFile.wordings))
    let offset = try #require(file.text(file.wholeSpan).firstRange(of: "intitule")).lowerBound
    let start = file.text(file.wholeSpan).utf8.distance(from: file.text(file.wholeSpan).startIndex, to: offset)
    #expect(Renaming.target(at: start, in: file, of: snapshot) == nil)
  }
}
