import FormDigest
import Testing

@testable import FormHost

/// A run that was interrupted is mended by the next one.
@Suite struct OutputRecoveryTests {
  private let out: OutputHome

  init() throws {
    out = try OutputHome()
  }

  private func journal(_ files: [String: String]) throws {
    var manifest = Manifest()
    for (path, text) in files {
      manifest.files[try #require(RelativePath(path))] = SHA256.hex(of: Array(text.utf8))
    }
    try out.home.write("out/\(OutputHome.journal)", String(decoding: manifest.bytes, as: UTF8.self))
  }

  @Test func writtenButNotListed() throws {
    try out.home.write("out/a/x", "1")
    try journal(["a/x": "1", "a/never": "2"])
    let report = try out.write(["a/x": "changed", "z": "3"])
    #expect(report.replaced == ["a/x"])
    #expect(report.created == ["z"])
    #expect(report.problems == [])
    #expect(out.files == ["a/", "a/x", "z"])
  }

  @Test func writtenAndNoLongerWanted() throws {
    try out.home.write("out/a/x", "1")
    try journal(["a/x": "1"])
    #expect(try out.check([:]).removed == ["a/x"])
    #expect(out.home.exists("out/\(OutputHome.journal)"))
    #expect(try out.write([:]).removed == ["a/x"])
    #expect(out.files == [])
  }

  /// Listed with its old bytes, and replaced before the interruption.
  @Test func replacedButListedAsBefore() throws {
    try out.write(["x": "1", "y": "1"])
    try out.home.write("out/x", "2")
    try journal(["x": "2", "y": "2"])
    let report = try out.write(["x": "3", "y": "3"])
    #expect(report.replaced == ["x", "y"])
    #expect(report.problems == [])
  }

  @Test func othersAreStillOthers() throws {
    try out.home.write("out/x", "theirs")
    try out.write(["y": "1"])
    try out.home.write("out/y", "hand")
    try journal(["x": "1", "y": "2"])
    let report = try out.write(["x": "3", "y": "3"])
    #expect(report.complaints == ["foreign x", "changedByHand y"])
    #expect(out.text("x") == "theirs" && out.text("y") == "hand")
  }

  @Test func nothingElseToDo() throws {
    try out.home.write("out/x", "1")
    try journal(["x": "1"])
    let report = try out.write(["x": "1"])
    #expect(report.unchanged == 1)
    #expect(out.files == ["x"])
    #expect(try !out.check(["x": "1"]).wouldChange)
  }

  @Test func temporaryFilesAreCleared() throws {
    try out.write(["listed": "1"])
    for name in ["a/.datapass-x.tmp", ".datapass-listed.tmp", ".datapass-wanted.tmp", ".datapass-other.tmp"] {
      try out.home.write("out/\(name)", "half")
    }
    try out.home.write("out/.datapass-\(OutputHome.manifest).tmp", "half")
    try out.home.write("out/.datapass-\(OutputHome.journal).tmp", "half")
    try journal(["a/x": "1"])
    let report = try out.write(["wanted": "1", "a/x": "1"])
    #expect(report.created == ["a/x", "wanted"])
    // Named nowhere, so not ours to remove.
    #expect(out.files == [".datapass-other.tmp", "a/", "a/x", "wanted"])
  }

  @Test func temporaryFileOfAnother() throws {
    try out.home.write("out/.datapass-x.tmp", "theirs")
    #expect(throws: OutputError.self) { try out.write(["x": "1"]) }
    #expect(out.text(".datapass-x.tmp") == "theirs")
  }

  /// The second interrupted run must not forget what only the first one's journal knew.
  @Test func interruptedTwice() throws {
    try out.home.write("out/x", "1")
    try journal(["x": "1"])
    // A folder that cannot be cleared away stops the second run before it comes to `x`.
    try out.home.folder("out/.datapass-a.tmp")
    #expect(throws: OutputError.self) { try out.write(["a": "1", "x": "2"]) }
    #expect(out.text("x") == "1")
    #expect(out.home.exists("out/\(OutputHome.journal)"))
    out.home.remove("out/.datapass-a.tmp")
    let report = try out.write(["a": "1", "x": "3"])
    #expect(report.replaced == ["x"] && report.created == ["a"])
    #expect(report.problems == [])
    #expect(out.files == ["a", "x"])
  }

  @Test func interruptedBetweenFileAndFolder() throws {
    try out.write(["a": "1"])
    out.home.remove("out/a")
    try out.home.write("out/a/b", "2")
    try journal(["a/b": "2"])
    #expect(try out.write(["a/b": "3"]).replaced == ["a/b"])
    out.home.remove("out/a")
    try out.home.write("out/a", "4")
    try journal(["a": "4"])
    let report = try out.write(["a": "5"])
    #expect(report.replaced == ["a"])
    #expect(report.problems == [])
  }

  @Test func brokenJournal() throws {
    try out.home.write("out/x", "1")
    try out.home.write("out/\(OutputHome.journal)", "{")
    let report = try out.write(["x": "2", "y": "1"])
    #expect(report.complaints == ["unreadableJournal \(OutputHome.journal)", "foreign x"])
    #expect(out.files == ["x", "y"])
  }
}

@Suite struct ManifestTests {
  private let digest = String(repeating: "0a", count: 32)

  private func read(_ text: String) -> Manifest? {
    Manifest(reading: Array(text.utf8))
  }

  @Test func roundTrip() throws {
    var manifest = Manifest()
    for path in ["a", "é/\"quoted\"", "line\nbreak", "\u{1}\u{1F}\u{7F}", "e\u{301}", "\u{E9}", "😀"] {
      manifest.files[try #require(RelativePath(path))] = digest
    }
    #expect(manifest.files.count == 7)
    #expect(Manifest(reading: manifest.bytes) == manifest)
    #expect(Manifest(reading: Manifest().bytes) == Manifest())
  }

  @Test func spacesDoNotMatter() {
    let text = "\r\n{ \"version\":1,\r\n\t\"files\" : { \"a\":\"\(digest)\" , \"b\":\"\(digest)\" } }"
    #expect(read(text)?.files.count == 2)
  }

  @Test func strict() throws {
    let entry = "\"a\": \"\(digest)\""
    try #require(read("{\"version\": 1, \"files\": {\(entry)}}") != nil)
    for inner in [
      "\(entry),", ",\(entry)", "\(entry), \(entry)", "\"a\": \"\(digest.uppercased())\"", "\"a\": \"\(digest)0\"",
      "\"a\" \"\(digest)\"", "a: \"\(digest)\"", "\"\": \"\(digest)\"", "\"a\\x\": \"\(digest)\"",
      "\"a\\u0041\": \"\(digest)\"", "\"a\\u+001\": \"\(digest)\"", "\"a\\u0000\": \"\(digest)\"",
      "\"a\n\": \"\(digest)\"", "\"a", "\"a\\", "\"a\\u00", entry + "}",
    ] {
      #expect(read("{\"version\": 1, \"files\": {\(inner)}}") == nil, "\(inner)")
    }
    for text in ["{\"files\": {}}", "{\"version\": 10, \"files\": {}}", "{\"version\": 1}"] {
      #expect(read(text) == nil)
    }
    #expect(Manifest(reading: Array("{\"version\": 1, \"files\": {\"".utf8) + [0xFF]) == nil)
  }
}
