import Foundation
@testable import FormHost
import FormSource
import Testing

/// One file that the user names.
@Suite struct SingleFileTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  @Test func aNewFileAndAnOldOneAreWrittenWhole() throws {
    try SingleFile(home.at("a.xml")).write(Array("1".utf8))
    #expect(home.text("a.xml") == "1")
    let before = home.inode("a.xml")
    try SingleFile(home.at("a.xml")).write(Array("22".utf8))
    #expect(home.text("a.xml") == "22")
    #expect(home.inode("a.xml") != before)
    #expect(home.listing() == ["a.xml"])
  }

  /// What a run left that was killed is in nobody’s way, not even where ours has its identifier, as in containers.
  @Test(arguments: ["a.xml", String(repeating: "n", count: 240) + ".json"])
  func leftoversOfAKill(_ name: String) throws {
    let file = try SingleFile(home.at(name))
    for process in [ProcessInfo.processInfo.processIdentifier, 4_194_305] {
      try home.write(file.temporaryName(of: Int(process)), "half")
    }
    try file.write(Array("1".utf8))
    #expect(home.text(name) == "1" && home.listing() == [name])
  }

  @Test func linksPipesAndFoldersAreRefusedAndKept() throws {
    try home.write("target", "mine")
    try home.link("link", to: home.at("target"))
    try home.link("dangling", to: home.at("nothing"))
    try home.pipe("pipe")
    try home.folder("folder")
    for name in ["link", "dangling", "pipe"] {
      #expect(throws: OutputError.noPlainFile(path: home.at(name))) { try SingleFile(home.at(name)) }
    }
    for name in ["folder", "folder/", "folder/.", "folder/.."] {
      let error = #expect(throws: OutputError.self) { try SingleFile(home.at(name)) }
      #expect(error?.words.english.contains("there is a folder where a file is expected") == true)
    }
    #expect(home.text("target") == "mine")
    #expect(!home.exists("nothing"))
  }

  @Test func whatAppearsInBetweenIsKeptToo() throws {
    let file = try SingleFile(home.at("a"))
    try home.write("target", "mine")
    try home.link("a", to: home.at("target"))
    #expect(throws: OutputError.noPlainFile(path: home.at("a"))) { try file.write([]) }
    #expect(home.text("target") == "mine")
  }

  @Test func aMissingFolderIsNamed() throws {
    try home.write("file", "")
    for name in ["no/a", "file/a", "a\0b/c"] {
      #expect(throws: OutputError.noFolder(path: home.at(name))) { try SingleFile(home.at(name)) }
    }
    #expect(home.listing() == ["file"])
  }

  @Test func oneFileIsKnownUnderSeveralPaths() throws {
    try home.folder("a/b")
    try home.link("way", to: home.at("a"))
    let file = try SingleFile(home.at("a/x"))
    #expect(file.isSame(as: try SingleFile(home.at("a/b/../x"))))
    #expect(file.isSame(as: try SingleFile(home.at("way/x"))))
    #expect(!file.isSame(as: try SingleFile(home.at("a/y"))))
    #expect(!file.isSame(as: try SingleFile(home.at("x"))))
  }
}
