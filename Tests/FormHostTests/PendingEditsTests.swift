import FormDigest
import FormSource
import Testing

@testable import FormHost

/// Changes to several files, interrupted anywhere, and the next run.
@Suite struct PendingEditsTests {
  private let home: TemporaryFolder
  private static let before = ["a.yml": "a: 1\n", "folder/b.yml": "b: 1\n", "c.yml": "c: 1\n"]
  private static let after = [
    "a.yml": "a: 2\n", "folder/b.yml": "b: 2\n", "c.yml": "c: 2\n", "folder/new.yml": "n: 2\n",
  ]

  init() throws {
    home = try TemporaryFolder()
    for (path, text) in Self.before { try home.write("p/\(path)", text) }
  }

  private var root: String { home.at("p") }
  private var paths: [String] { Self.after.keys.sorted() }

  private func settle() throws -> String? { try PendingEdits.settle(in: root)?.words.english }

  private func state() -> [String: String] {
    var texts: [String: String] = [:]
    for path in home.listing("p") where !path.hasSuffix("/") { texts[String(path.dropFirst(2))] = home.text(path) }
    return texts
  }

  /// Writes the first new contents beside the files; where all are, the journal says so.
  private func stage(_ count: Int) throws {
    let journal = try EditJournal(root)
    try journal.save(paths.map { .init(path: $0, before: nil, identity: nil) })
    let edits = try paths.prefix(count).map { path in
      let identity = try ProjectFile(path, in: root).stage(Array((Self.after[path] ?? "").utf8), permissions: nil)
      let digest = Self.before[path].map { SHA256.hex(of: Array($0.utf8)) }
      return EditJournal.Edit(path: path, before: digest, identity: identity)
    }
    if count == paths.count { try journal.save(edits) }
  }

  private func publish(_ count: Int) throws {
    for path in paths.prefix(count) { try ProjectFile(path, in: root).publish() }
  }

  @Test func nothingPendingIsNothingDone() throws {
    #expect(try settle() == nil)
    #expect(state() == Self.before)
  }

  @Test(arguments: 0...3) func anIncompleteListIsUndone(_ count: Int) throws {
    try stage(count)
    #expect(try settle() == "interrupted changes are dropped: no file had changed")
    #expect(state() == Self.before)
    #expect(try settle() == nil)
  }

  /// The run died before its list was in its place.
  @Test func aListThatWasNotFinishedIsRemoved() throws {
    try home.write("p/\(RelativePath.temporaryName(for: EditJournal.name))", "{\n  \"version\"")
    #expect(try settle() == nil)
    #expect(state() == Self.before)
  }

  @Test(arguments: 0...4) func aCompleteListIsFinished(_ count: Int) throws {
    try stage(paths.count)
    try publish(count)
    #expect(try settle()?.hasPrefix("interrupted changes are finished: “a.yml”, “c.yml”, ") == true)
    #expect(state() == Self.after)
    #expect(try settle() == nil)
  }

  @Test func whatSomebodyChangedSinceIsKept() throws {
    try stage(paths.count)
    try publish(1)
    try home.write("p/c.yml", "mine\n")
    #expect(try settle()?.hasSuffix("; changed since and kept as it is: “c.yml”") == true)
    #expect(state() == Self.after.merging(["c.yml": "mine\n"]) { $1 })
  }

  /// A list and new contents that came with a repository are not this machine’s.
  @Test func aForeignListChangesNothing() throws {
    try home.write("p/.datapass-a.yml.tmp", "a: 666\n")
    let digest = SHA256.hex(of: Array("a: 1\n".utf8))
    try EditJournal(root).save([.init(path: "a.yml", before: digest, identity: [1, 2])])
    _ = try settle()
    #expect(home.text("p/a.yml") == "a: 1\n")
    #expect(home.text("p/.datapass-a.yml.tmp") == "a: 666\n")
    #expect(!home.exists("p/\(EditJournal.name)"))
  }

  @Test(arguments: ["../out.yml", "/out.yml", "link/out.yml", "", ".", "folder"])
  func nothingOutsideOfTheProjectIsTouched(path: String) throws {
    try home.write("out.yml", "theirs\n")
    try home.write(".datapass-out.yml.tmp", "theirs\n")
    try home.link("p/link", to: "..")
    for identity in [nil, home.inode(".datapass-out.yml.tmp").map { [0, UInt64($0)] }] {
      try EditJournal(root).save([.init(path: path, before: nil, identity: identity)])
      _ = try settle()
      #expect(home.text("out.yml") == "theirs\n")
      #expect(home.text(".datapass-out.yml.tmp") == "theirs\n")
    }
  }

  @Test(arguments: ["", "{", "{\"version\": 1, \"edits\": [", "{\"version\": 2, \"edits\": [[\"a\", \"\", \"\"]]}"])
  func whatIsNotAListIsRefused(text: String) throws {
    try home.write("p/\(EditJournal.name)", text)
    #expect(throws: FileReplacementError.self) { try settle() }
    #expect(home.text("p/\(EditJournal.name)") == text)
  }

  @Test func theNextChangesSettleThePendingOnes() throws {
    try stage(paths.count)
    try FileChanges.apply([.init(path: "a.yml", before: Array("a: 2\n".utf8), after: Array("a: 3\n".utf8))], in: root)
    #expect(state() == Self.after.merging(["a.yml": "a: 3\n"]) { $1 })
  }
}
