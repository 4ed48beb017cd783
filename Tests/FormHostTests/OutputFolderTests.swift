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

@Suite struct OutputFolderTests {
  private let out: OutputHome

  init() throws {
    out = try OutputHome()
  }

  @Test func created() throws {
    let report = try out.write(["json/b.json": "b", "json/a.json": "one", "z": ""])
    #expect(report.created == ["json/a.json", "json/b.json", "z"])
    #expect(report.replaced == [] && report.removed == [] && report.unchanged == 0 && report.problems == [])
    #expect(report.wouldChange)
    #expect(out.files == ["json/", "json/a.json", "json/b.json", "z"])
    #expect(out.text("json/a.json") == "one")
    #expect(
      out.text(OutputHome.manifest) == """
        {
          "version": 1,
          "files": {
            "json/a.json": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
            "json/b.json": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d",
            "z": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          }
        }

        """
    )
  }

  /// Several threads write them, into folders that do not exist yet.
  @Test func manyAreCreated() throws {
    let paths = (0..<97).map { "\($0 % 5)/\($0 % 3)/\($0)" }
    let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, "file \($0)") })
    #expect(try out.write(files).created == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for path in paths { #expect(out.text(path) == "file \(path)") }
    #expect(try out.write(files).unchanged == 97)
  }

  @Test func folderAndItsParentsAreCreated() throws {
    let folder = OutputFolder(out.home.at("a/b/../c/out"))
    let report = try folder.update([OutputFile(path: "x", bytes: [])], mode: .write)
    #expect(report.created == ["x"])
    #expect(out.home.exists("a/c/out/x"))
  }

  @Test func folderMayBeALink() throws {
    try out.home.folder("real")
    try out.home.link("out", to: "real")
    try out.write(["x": "1"])
    #expect(out.home.text("real/x") == "1")
    #expect(out.home.isLink("out"))
  }

  @Test func unchangedIsNotRewritten() throws {
    try out.write(["a/x": "1", "y": "2"])
    for path in ["a/x", "y", OutputHome.manifest] { try out.age(path) }
    let report = try out.write(["a/x": "1", "y": "2"])
    #expect(report.unchanged == 2)
    #expect(!report.wouldChange)
    #expect(out.isAged("a/x") && out.isAged("y") && out.isAged(OutputHome.manifest))
  }

  /// Another name of the same file keeps the old bytes: the file was not written into.
  @Test func replacedWhole() throws {
    try out.write(["x": "1", "y": "2"])
    try out.home.hardLink("old", to: "out/x")
    let report = try out.write(["x": "changed", "y": "2"])
    #expect(report.replaced == ["x"])
    #expect(report.unchanged == 1)
    #expect(out.text("x") == "changed")
    #expect(out.home.text("old") == "1")
    #expect(try !out.check(["x": "changed", "y": "2"]).wouldChange)
  }

  /// Same size, so that only the bytes tell.
  @Test(arguments: ["one", "another length"])
  func changedByHandIsKept(hand: String) throws {
    try out.write(["x": "1st", "y": "2"])
    try out.home.write("out/x", hand)
    for _ in 0..<2 {
      let report = try out.write(["x": "2nd", "y": "2"])
      #expect(report.complaints == ["changedByHand x"])
      #expect(report.replaced == [])
      #expect(out.text("x") == hand)
    }
    let forced = try out.write(["x": "2nd", "y": "2"], force: true)
    #expect(forced.replaced == ["x"])
    #expect(forced.problems == [])
    #expect(out.text("x") == "2nd")
  }

  @Test func changedByHandIntoTheWantedBytes() throws {
    try out.write(["x": "1"])
    try out.home.write("out/x", "2")
    let report = try out.write(["x": "2"])
    #expect(report.unchanged == 1)
    #expect(report.problems == [])
    #expect(try out.write(["x": "3"]).replaced == ["x"])
  }

  @Test(arguments: [false, true])
  func foreignIsNeverTouched(force: Bool) throws {
    try out.home.write("out/x", "theirs")
    try out.home.write("out/other", "theirs")
    let report = try out.write(["x": "ours", "same size": "", "y": "1"], force: force)
    #expect(report.complaints == ["foreign x"])
    #expect(report.created == ["same size", "y"])
    #expect(out.text("x") == "theirs")
    #expect(out.text("other") == "theirs")
    // Never taken for ours later.
    #expect(try out.write(["y": "1"], force: force).removed == ["same size"])
    #expect(out.text("x") == "theirs")
  }

  @Test(arguments: [false, true])
  func foreignOfTheSameSize(force: Bool) throws {
    try out.home.write("out/x", "theirs")
    #expect(try out.write(["x": "ours!!"], force: force).complaints == ["foreign x"])
    #expect(out.text("x") == "theirs")
  }

  @Test func identicalIsAdopted() throws {
    try out.home.write("out/x", "same")
    let report = try out.write(["x": "same"])
    #expect(report.unchanged == 1)
    #expect(report.problems == [] && report.created == [] && report.replaced == [])
    #expect(report.manifestChanges)
    #expect(try out.write([:]).removed == ["x"])
  }

  @Test func removedWithItsFolders() throws {
    try out.write(["a/b/x": "1", "a/c/y": "2", "d/z": "3"])
    let report = try out.write(["d/z": "3"])
    #expect(report.removed == ["a/b/x", "a/c/y"])
    #expect(out.files == ["d/", "d/z"])
    #expect(try out.write([:]).removed == ["d/z"])
    #expect(out.files == [])
    #expect(out.home.exists("out"))
  }

  @Test func onlyFoldersThatWeEmptiedAreRemoved() throws {
    try out.write(["a/b/x": "1"])
    try out.home.folder("out/a/theirs")
    try out.home.folder("out/empty")
    try out.write([:])
    #expect(out.files == ["a/", "a/theirs/", "empty/"])
  }

  @Test func removalOfAFileChangedByHand() throws {
    try out.write(["a/x": "1"])
    try out.home.write("out/a/x", "hand")
    for _ in 0..<2 {
      let report = try out.write([:])
      #expect(report.complaints == ["changedByHand a/x"])
      #expect(report.problems.first?.words.english.contains("to remove it") == true)
      #expect(out.text("a/x") == "hand")
    }
    #expect(try out.write([:], force: true).removed == ["a/x"])
    #expect(out.files == [])
  }

  @Test func removedByHand() throws {
    try out.write(["x": "1", "y": "2"])
    out.home.remove("out/x")
    out.home.remove("out/y")
    let report = try out.write(["x": "1"])
    #expect(report.created == ["x"])
    #expect(report.removed == [] && report.problems == [])
    #expect(try !out.check(["x": "1"]).wouldChange)
  }

  @Test func fileBecomesFolderAndBack() throws {
    try out.write(["a": "1"])
    #expect(try out.check(["a/b/c": "2"]).created == ["a/b/c"])
    let there = try out.write(["a/b/c": "2"])
    #expect(there.created == ["a/b/c"] && there.removed == ["a"] && there.problems == [])
    #expect(try out.check(["a": "1"]).created == ["a"])
    let back = try out.write(["a": "1"])
    #expect(back.created == ["a"] && back.removed == ["a/b/c"] && back.problems == [])
    #expect(out.files == ["a"])
  }

  @Test func folderWithTheirsStays() throws {
    try out.write(["a/b": "1"])
    try out.home.write("out/a/theirs", "")
    let report = try out.write(["a": "2"])
    #expect(report.complaints == ["foreign a"])
    #expect(out.files == ["a/", "a/theirs"])
  }

  @Test func checkChangesNothing() throws {
    let first = try out.check(["x": "1"])
    #expect(first.created == ["x"] && first.wouldChange)
    #expect(!out.home.exists("out"))

    try out.write(["a/x": "1", "gone/y": "2", "hand": "3"])
    try out.home.write("out/hand", "changed")
    try out.home.write("out/theirs", "theirs")
    let before = out.home.listing()
    let manifest = out.text(OutputHome.manifest)
    for path in ["", "a", "a/x", "gone", "gone/y", OutputHome.manifest] { try out.age(path) }
    let wanted = ["a/x": "new", "hand": "4", "theirs": "5", "new/z": "6"]
    let report = try out.check(wanted)
    #expect(report.created == ["new/z"] && report.replaced == ["a/x"] && report.removed == ["gone/y"])
    #expect(report.complaints == ["changedByHand hand", "foreign theirs"])
    #expect(out.home.listing() == before)
    #expect(out.text(OutputHome.manifest) == manifest)
    #expect(out.text("a/x") == "1" && out.text("hand") == "changed" && out.text("theirs") == "theirs")
    #expect(out.isAged("") && out.isAged("a") && out.isAged("a/x") && out.isAged("gone") && out.isAged("gone/y"))
    // And it told the truth.
    #expect(try out.write(wanted) == report)
  }

  @Test func sortedByBytes() throws {
    let report = try out.write(["é": "", "a/b": "", "a-b": "", "Z": ""])
    #expect(report.created == ["Z", "a-b", "a/b", "é"])
  }

  @Test func twoSpellingsAreTwoFiles() throws {
    let files = ["\u{E9}", "e\u{301}"].map { OutputFile(path: $0, bytes: Array($0.utf8)) }
    let report = try OutputFolder(out.home.at("out")).update(files, mode: .write)
    #expect(report.created.map(\.utf8.count) == [3, 2])
    #expect(try OutputFolder(out.home.at("out")).update(files, mode: .check).unchanged == 2)
  }

  @Test func words() throws {
    try out.write(["json/x.json": "1"])
    try out.home.write("out/json/x.json", "hand")
    let words = try #require(try out.check(["json/x.json": "2"]).problems.first?.words)
    #expect(
      words.french
        == "«\u{A0}json/x.json\u{A0}» a été modifié à la main\u{A0}: il est gardé tel quel\u{A0}; "
        + "relancez avec --force pour le remplacer"
    )
    #expect(
      words.english == "“json/x.json” was changed by hand and is kept as it is; run again with --force to replace it"
    )
  }

  /// Another run that writes, and one that checks.
  @Test(arguments: [LOCK_EX, LOCK_SH])
  func waitsForAnotherRun(lock: Int32) throws {
    try out.home.folder("out")
    let path = out.home.at("out")
    let other = open(path, O_RDONLY | O_DIRECTORY)
    try #require(flock(other, lock) == 0)
    let run = try OtherThread {
      try OutputFolder(path).update([OutputFile(path: "x", bytes: [])], mode: .write)
    }
    usleep(150_000)
    #expect(!out.home.exists("out/x"))
    close(other)
    #expect(try run.join().created == ["x"])
  }

  @Test func manyFiles() throws {
    let files = (0..<3000).map { OutputFile(path: "d\($0 % 7)/\($0).json", bytes: Array("\($0)".utf8)) }
    let folder = OutputFolder(out.home.at("out"))
    #expect(try folder.update(files, mode: .write).created.count == 3000)
    #expect(try folder.update(files, mode: .write).unchanged == 3000)
    #expect(try folder.update([], mode: .write).removed.count == 3000)
    #expect(out.files == [])
  }
}
