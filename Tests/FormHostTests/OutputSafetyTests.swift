import FormHost
import FormSource
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Nothing is written, and nothing is removed, outside the output folder or in the place of what is not ours.
@Suite struct OutputSafetyTests {
  private let out: OutputHome

  init() throws {
    out = try OutputHome()
  }

  @Test(arguments: [
    "", "/", "/etc/x", "../x", "a/../x", "a/../../x", "..", ".", "./x", "a/.", "a//b", "a/", "a\0b", "a\\b",
    "/\u{301}x", "..\u{2F}x", String(repeating: "x", count: 256), "a/" + String(repeating: "é", count: 128),
    String(repeating: "abcdefg/", count: 512) + "x",
    "datapass-manifest.json", ".datapass-pending.json", ".datapass-x.tmp", "a/.datapass-x.tmp", ".datapass-x.tmp/b",
  ])
  func hostilePath(path: String) throws {
    let report = try out.write([path: "bad", "good": "good"])
    #expect(report.complaints == ["unsafePath \(path)"])
    #expect(report.created == ["good"])
    #expect(out.home.listing() == ["out/", "out/\(OutputHome.manifest)", "out/good"])
  }

  @Test(arguments: [
    "a/datapass-manifest.json", "...", "a/..b", ".hidden", "a b", "a\nb", "a\"b", "é/\u{1}", ".datapass-x",
    String(repeating: "x", count: 255), "a/" + String(repeating: "y", count: 250),
  ])
  func strangePathIsFine(path: String) throws {
    #expect(try out.write([path: "1"]).created == [path])
    #expect(try out.check([path: "1"]).unchanged == 1)
    #expect(try out.write([path: "2"]).replaced == [path])
    #expect(try out.write([:]).removed == [path])
    #expect(out.files == [])
  }

  @Test func clashes() throws {
    let files = [("a", "1"), ("a", "1"), ("b", "1"), ("b", "2"), ("c", "1"), ("c/d/e", "2")]
    let report = try OutputFolder(out.home.at("out")).update(
      files.map { OutputFile(path: $0.0, bytes: Array($0.1.utf8)) },
      mode: .write
    )
    #expect(report.created == ["a", "b", "c"])
    #expect(report.complaints == ["clash b", "clash c/d/e"])
    #expect(out.text("b") == "1")
  }

  @Test(arguments: [false, true])
  func plantedLinkIsNotFollowed(force: Bool) throws {
    try out.home.folder("outside")
    try out.home.folder("out")
    try out.home.link("out/json", to: "../outside")
    let report = try out.write(["json/x": "1", "json/deep/y": "2", "z": "3"], force: force)
    #expect(report.complaints == ["notAFolder json"])
    #expect(report.created == ["z"])
    #expect(out.home.listing("outside") == [])
    #expect(out.home.isLink("out/json"))
  }

  /// The files behind the link have our bytes, and stay all the same.
  @Test(arguments: [false, true])
  func plantedLinkIsNotFollowedToRemove(force: Bool) throws {
    try out.write(["json/x": "1"])
    try out.home.write("outside/x", "1")
    out.home.remove("out/json")
    try out.home.link("out/json", to: "../outside")
    for _ in 0..<2 { #expect(try out.write([:], force: force).complaints == ["notAFolder json"]) }
    #expect(out.home.text("outside/x") == "1")
  }

  @Test(arguments: [false, true])
  func linkInPlaceOfAFile(force: Bool) throws {
    try out.write(["x": "1"])
    try out.home.write("outside", "1")
    out.home.remove("out/x")
    try out.home.link("out/x", to: "../outside")
    for wanted in [["x": "2"], ["x": "1"], [:]] {
      #expect(try out.write(wanted, force: force).complaints == ["foreign x"])
    }
    #expect(out.home.isLink("out/x"))
    #expect(out.home.text("outside") == "1")
  }

  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func folderOrPipeInPlaceOfAFile(force: Bool) throws {
    try out.home.folder("out/x")
    try out.home.pipe("out/y")
    #expect(try out.write(["x": "1", "y": "1"], force: force).complaints == ["foreign x", "foreign y"])
    #expect(out.files == ["x/", "y"])
  }

  @Test func fileInPlaceOfAFolder() throws {
    try out.home.write("out/a", "theirs")
    #expect(try out.write(["a/b": "1", "a/c": "2"], force: true).complaints == ["notAFolder a"])
    #expect(out.text("a") == "theirs")
  }

  /// A manifest is only text that anyone may have written.
  @Test(arguments: ["../victim", "/victim", "a/../../victim", "x\\\\y", "datapass-manifest.json"])
  func hostileManifest(path: String) throws {
    try out.home.write("victim", "one")
    try out.home.write(
      "out/\(OutputHome.manifest)",
      """
      {"version": 1, "files": {"\(path)": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"}}
      """
    )
    let report = try out.write([:], force: true)
    #expect(report.complaints == ["unreadableManifest \(OutputHome.manifest)"])
    #expect(out.home.text("victim") == "one")
  }

  @Test(arguments: [
    "", "{", "[]", "not json", "{\"version\": 2, \"files\": {}}", "{\"version\": 1, \"files\": {}} x",
    "{\"version\": 1, \"files\": {\"x\": \"12\"}}", "{\"version\": 1, \"files\": {\"x\": 12}}",
    "<<<<<<< HEAD\n{\"version\": 1, \"files\": {}}",
  ])
  func brokenManifest(text: String) throws {
    try out.home.write("out/same", "1")
    try out.home.write("out/other", "2")
    try out.home.write("out/\(OutputHome.manifest)", text)
    let report = try out.write(["same": "1", "other": "3", "new": "4"], force: true)
    #expect(report.complaints == ["unreadableManifest \(OutputHome.manifest)", "foreign other"])
    #expect(report.created == ["new"] && report.unchanged == 1)
    #expect(try out.check(["same": "1", "new": "4"]).problems == [])
  }

  @Test func brokenManifestThatIsNoText() throws {
    try out.home.sparse("out/\(OutputHome.manifest)", size: 100)
    #expect(try out.check([:]).complaints == ["unreadableManifest \(OutputHome.manifest)"])
  }

  @Test(arguments: [OutputHome.manifest, OutputHome.journal])
  func ourNotesMustBeFiles(name: String) throws {
    try out.home.write("outside", "")
    try out.home.folder("out")
    try out.home.link("out/\(name)", to: "../outside")
    #expect(throws: OutputError.inTheWay(path: out.home.at("out/\(name)"))) { try out.write(["x": "1"]) }
    #expect(out.home.listing("out") == ["out/\(name)"])
    #expect(out.home.text("outside") == "")
  }

  @Test func outputIsAFile() throws {
    try out.home.write("out", "theirs")
    let error = OutputError.system(path: out.home.at("out"), number: ENOTDIR)
    #expect(throws: error) { try out.write(["x": "1"]) }
    #expect(throws: error) { try out.check(["x": "1"]) }
    #expect(error.words.french.hasSuffix("un dossier est attendu"))
    #expect(out.home.text("out") == "theirs")
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func folderThatMustNotBeWritten() throws {
    try out.home.folder("out/a")
    try out.home.mode("out/a", 0o555)
    let error = OutputError.system(path: out.home.at("out/a/x"), number: EACCES)
    #expect(throws: error) { try out.write(["a/x": "1"]) }
    try out.home.mode("out/a", 0o755)
    #expect(try out.write(["a/x": "1"]).created == ["a/x"])
  }
}
