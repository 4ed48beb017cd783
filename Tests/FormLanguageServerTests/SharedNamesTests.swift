import FormJSON
import FormLanguageServer
import FormSource
import FormSyntax
import FormTestSupport
import Testing

@Suite("Names of several things")
struct SharedNamesTests {
  private static let section =
    "fr:\n  authorization_request_forms:\n    exemple:\n      intitule: {label: Nom du projet}\n"

  /// The form `exemple` and the definition `exemple` have one section: without it, the other has lost its words.
  @Test(arguments: [TypedFile.forms, TypedFile.definitions])
  func sections(_ path: String) throws {
    let snapshot = Snapshot(
      MemoryProject.base.with(TypedFile.wordings, Self.section).project,
      environment: .production
    )
    let file = try #require(snapshot.file(at: path))
    guard case .refused(let words) = Renaming.plan(to: "autre", at: 0, in: file, of: snapshot) else {
      Issue.record("the words of the other are lost")
      return
    }
    #expect(words.french.hasPrefix(TypedFile.wordings))
  }

  @Test("What was announced of the form is not granted to the definition of the same name")
  func announcements() throws {
    var editor = try Editor.begun(MemoryHost())
    func rename(_ path: String, _ editor: inout Editor) throws -> Result<JSONNode, EditorError> {
      try editor.ask(
        "textDocument/rename",
        """
        {"textDocument": {"uri": "\(Editor.uri(path))"}, "position": {"line": 0, "character": 1}, "newName": "libre"}
        """
      )
    }
    #expect(try rename(TypedFile.forms, &editor).isRefused)
    #expect(try rename(TypedFile.definitions, &editor).isRefused)
    #expect(try !rename(TypedFile.definitions, &editor).isRefused)
  }

  @Test("A field that two definitions declare keeps its name where all have their words")
  func fields() throws {
    let blocks = "blocks: [{name: basic_infos, fields: {lieu: {type: text, label: Lieu}}}]"
    let other = "exemple:\n  name: E\n  \(blocks)\nautre:\n  name: A\n  \(blocks)\n"
    let words = "fr:\n  authorization_request_forms:\n    default:\n      lieu: {label: Le lieu}\n"
    let project = MemoryProject.base.with(TypedFile.definitions, other).with(TypedFile.wordings, words).project
    let snapshot = Snapshot(project, environment: .production)
    let file = try #require(snapshot.file(at: TypedFile.definitions))
    let place = try #require(file.text(file.wholeSpan).utf8.firstRange(of: "lieu".utf8))
    let offset = file.text(file.wholeSpan).utf8.distance(
      from: file.text(file.wholeSpan).utf8.startIndex,
      to: place.lowerBound
    )
    guard case .refused(let reason) = Renaming.plan(to: "endroit", at: offset, in: file, of: snapshot) else {
      Issue.record("the words of the other are lost")
      return
    }
    #expect(reason.english.contains("“autre”"))
  }
}

extension Result {
  fileprivate var isRefused: Bool { if case .failure = self { true } else { false } }
}
