import Testing

@testable import FormHost

/// Several files of a project, written together or not at all.
@Suite struct FileChangesTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    try home.write("p/x.yml", "a: 1\n")
  }

  private func apply(_ changes: [(path: String, before: String?, after: String)]) throws {
    let changes = changes.map { change in
      FileChanges.Change(
        path: change.path,
        before: change.before.map { Array($0.utf8) },
        after: Array(change.after.utf8)
      )
    }
    try FileChanges.apply(changes, in: home.at("p"))
  }

  @Test func newFilesGetTheirFolders() throws {
    try apply([("x.yml", "a: 1\n", "a: 2\n"), ("new/folder/y.yml", nil, "b: 1\n")])
    #expect(home.text("p/x.yml") == "a: 2\n")
    #expect(home.text("p/new/folder/y.yml") == "b: 1\n")
  }

  @Test func whereOneFailsNothingIsWritten() throws {
    #expect(throws: FileReplacementError.self) {
      try apply([("y.yml", nil, "b: 1\n"), ("x.yml", "a: 1\n", "a: 2\n"), ("z.yml", "not there", "c: 1\n")])
    }
    #expect(home.text("p/x.yml") == "a: 1\n")
    #expect(home.listing("p") == ["p/x.yml"])
  }

  @Test func aFileThatIsThereIsNotNew() throws {
    #expect(throws: FileReplacementError.self) { try apply([("x.yml", nil, "b: 1\n")]) }
    #expect(home.text("p/x.yml") == "a: 1\n")
  }

  @Test(arguments: ["../out.yml", "link/out.yml"])
  func nothingIsWrittenOutsideTheProject(path: String) throws {
    try home.link("p/link", to: "..")
    #expect(throws: FileReplacementError.self) { try apply([(path, nil, "b: 1\n")]) }
    #expect(home.text("out.yml") == nil)
  }
}
