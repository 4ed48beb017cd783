import Testing

@testable import FormHost

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Files of people, replaced whole.
@Suite struct FileReplacementTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    try home.write("p/x.yml", "a: 1\n")
    try home.write("other.yml", "a: 1\n")
  }

  private func replace(_ path: String, _ before: String = "a: 1\n", _ after: String = "b: 2\n") throws {
    try FileChanges.apply([.init(path: path, before: Array(before.utf8), after: Array(after.utf8))], in: home.at("p"))
  }

  @Test func permissionsStay() throws {
    #expect(chmod(home.at("p/x.yml"), 0o640) == 0)
    try replace("x.yml")
    #expect(home.text("p/x.yml") == "b: 2\n")
    var status = stat()
    #expect(stat(home.at("p/x.yml"), &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o640)
    #expect(home.listing("p") == ["p/x.yml"])
  }

  @Test func aFileThatChangedInTheMeantimeIsKept() throws {
    for before in ["a: 2\n", "a: 1", "a: 1\n\n", ""] {
      #expect(throws: FileReplacementError.self) { try replace("x.yml", before) }
    }
    #expect(home.text("p/x.yml") == "a: 1\n")
  }

  @Test func aLinkOutOfTheProjectIsRefused() throws {
    #expect(symlink("../other.yml", home.at("p/l.yml")) == 0)
    #expect(throws: FileReplacementError.self) { try replace("l.yml") }
    #expect(throws: FileReplacementError.self) { try replace("../other.yml") }
    #expect(home.text("other.yml") == "a: 1\n")
  }

  @Test func aLinkWithinTheProjectStaysALink() throws {
    #expect(symlink("x.yml", home.at("p/l.yml")) == 0)
    try replace("l.yml")
    #expect(home.text("p/x.yml") == "b: 2\n")
    var status = stat()
    #expect(lstat(home.at("p/l.yml"), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func aNewFileIsWrittenWhereItsFolderIs() throws {
    try FileReplacement.write(home.at("p/new.json"), [65], within: home.at("p"))
    #expect(home.text("p/new.json") == "A")
    try FileReplacement.write(home.at("p/new.json"), [66], within: nil)
    #expect(home.text("p/new.json") == "B")
    #expect(throws: FileReplacementError.self) {
      try FileReplacement.write(home.at("none/new.json"), [65], within: nil)
    }
    #expect(throws: FileReplacementError.self) {
      try FileReplacement.write(home.at("p/../new.json"), [65], within: home.at("p"))
    }
  }
}
