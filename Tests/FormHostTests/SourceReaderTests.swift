import FormSource
import Testing

@testable import FormHost

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct SourceReaderTests {
  private let home: TemporaryFolder
  private let definitions = "definitions/authorization_definitions"

  init() throws {
    home = try TemporaryFolder()
  }

  private func read(_ layout: ProjectLayout = .own) -> [SourceFile] {
    SourceReader(root: home.path, layout: layout).files()
  }

  @Test func rolesInOrder() throws {
    try home.write("definitions/scenarios/s.yml", "s")
    try home.write("definitions/blocks/b.yml", "b")
    try home.write("definitions/eligibility/e.yml", "e")
    try home.write("definitions/data_providers.yml", "dp")
    try home.write("definitions/service_providers.yml", "sp")
    try home.write("definitions/authorization_request_forms/f.yml", "f")
    try home.write("\(definitions)/d.yml", "d")
    try home.write("datapass.yml", "c")
    let files = read()
    #expect(
      files.map(\.role) == [
        .configuration, .definitions, .forms, .serviceProviders, .dataProviders, .eligibility, .blocks, .scenarios,
      ]
    )
    #expect(files.map(\.id) == (0..<8).map { SourceID($0) })
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["c", "d", "f", "sp", "dp", "e", "b", "s"])
    #expect(files.map(\.path).prefix(2) == ["datapass.yml", "\(definitions)/d.yml"])
    #expect(files.allSatisfy { $0.failure == nil })
  }

  /// What is not read under its name is there too, as a failure with the path that was meant.
  @Test func misnamedFiles() throws {
    try home.write("definitions/data_providers.yaml", "dp")
    try home.write("definitions/eligibilite/e.yml", "e")
    try home.write("definitions/notes.yml", "n")
    try home.write("definitions/README.md", "r")
    try home.write("\(definitions)/d.yml.txt", "d")
    try home.write("\(definitions)/d.yml~", "d")
    let files = read()
    #expect(
      files.map(\.path) == [
        "\(definitions)/d.yml.txt", "definitions/data_providers.yaml", "definitions/eligibilite",
        "definitions/notes.yml",
      ]
    )
    #expect(
      files.map(\.failure) == [
        .unread(meant: "\(definitions)/d.yml"), .unread(meant: "definitions/data_providers.yml"),
        .unread(meant: "definitions/eligibility"), .unread(meant: nil),
      ]
    )
    #expect(files.map(\.role) == [.definitions, .dataProviders, .eligibility, .unread])
  }

  /// At the root, what is named or written like a file of the project is meant to be one.
  @Test func misplacedFiles() throws {
    try home.write("api.yml", "api:\n  definition: api\n  name: Libre\n")
    try home.write("data_providers.yml", "dinum: { name: DINUM }\n")
    try home.write("definition.yml", "api:\n  name: API\n  support_email: a@b.fr\n")
    try home.write("compose.yml", "services:\n  web:\n    image: web\n")
    let files = read()
    #expect(files.map(\.path) == ["api.yml", "data_providers.yml", "definition.yml"])
    #expect(
      files.map(\.failure) == [
        .unread(meant: nil), .unread(meant: "definitions/data_providers.yml"), .unread(meant: nil),
      ]
    )
    #expect(files.map(\.role) == [.forms, .dataProviders, .definitions])
    #expect(read(.checkout).isEmpty)
  }

  /// Only the files of a folder are read: those of a folder within it would be missing without a word.
  @Test func subfolders() throws {
    try home.write("\(definitions)/dgfip/d.yml", "d")
    try home.write("\(definitions)/images/logo.svg", "<svg/>")
    try home.write("definitions/life/texts/avis.txt", "Bonjour")
    try home.write("definitions/life/anciens/l.yml", "l")
    let files = read().filter { $0.failure != nil }
    #expect(files.map(\.path) == ["\(definitions)/dgfip", "definitions/life/anciens"])
    #expect(files.map(\.failure) == [.subfolder, .subfolder])
    #expect(files.map(\.role) == [.unread, .unread])
  }

  @Test func nothingThere() {
    #expect(read().isEmpty)
  }

  /// Bytes, not letters: capitals before small letters, and an accent after all of them.
  @Test func sortedByBytes() throws {
    for name in ["é.yml", "a.yml", "Z.yml", "a-b.yml", "10.yml", "9.yml", "e\u{301}.yml"] {
      try home.write("\(definitions)/\(name)", "")
    }
    let expected = ["10.yml", "9.yml", "Z.yml", "a-b.yml", "a.yml", "e\u{301}.yml", "é.yml"]
    #expect(read().map { Array($0.path.utf8) } == expected.map { Array("\(definitions)/\($0)".utf8) })
  }

  @Test(arguments: [
    ("x.yml", true), ("x.yaml", true), ("x.y.ml", true), ("x.yml.yaml", true), ("x.yxml", true), ("x.ym.ml", true),
    (".yml", false), (".x.yml", false), ("x.yml~", false), ("xyml", false), ("x.yl", false), ("x.ym", false),
    ("x.YML", false), ("x.yml.orig", false), ("ml", false), ("x.ml", false), ("x.y", false), (".y.yml", false),
  ])
  func names(name: String, matches: Bool) {
    #expect(SourceReader.isSource(FileName(name)) == matches)
  }

  @Test func firstPlaceWins() throws {
    try home.write("config/data_providers.yml", "old")
    #expect(read(.checkout).map(\.path) == ["config/data_providers.yml"])
    try home.write("db/seeds/data_providers.yml", "new")
    #expect(read(.checkout).map(\.path) == ["db/seeds/data_providers.yml"])
  }

  @Test func configurationMayBeNamedOtherwise() throws {
    try home.write("datapass.yml", "")
    try home.write("other.yml", "")
    var layout = ProjectLayout.own
    layout.places[.configuration] = [.file("other.yml")]
    #expect(read(layout).map(\.path) == ["other.yml"])
  }

  @Test func folderWithNameOfFile() throws {
    try home.folder("\(definitions)/x.yml")
    try home.folder("definitions/service_providers.yml")
    let files = read()
    #expect(files.map(\.failure) == [.isFolder, .isFolder])
    #expect(files.map(\.path) == ["\(definitions)/x.yml", "definitions/service_providers.yml"])
  }

  @Test func fileInPlaceOfFolder() throws {
    try home.write(definitions, "")
    let files = read()
    #expect(files.map(\.path) == [definitions])
    #expect(files.map(\.failure) == [.notAFolder])
  }

  @Test func links() throws {
    try home.write("elsewhere/real", "text")
    try home.folder(definitions)
    try home.link("\(definitions)/a.yml", to: "../../elsewhere/real")
    try home.link("\(definitions)/b.yml", to: "b.yml")
    try home.link("\(definitions)/c.yml", to: "nowhere")
    try home.link("definitions/service_providers.yml", to: "nowhere")
    let files = read()
    #expect(files.map(\.failure) == [nil, .linkLoop, .notFound, .notFound])
    #expect(files.first.map { String(decoding: $0.bytes, as: UTF8.self) } == "text")
  }

  @Test func textsOfMessages() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret.txt", "secret")
    try home.write("definitions/life/a.yml", "a")
    try home.write("definitions/life/texts/recu.txt", "Reçu")
    try home.write("definitions/life/texts/.cache.txt", "")
    try home.write("definitions/life/texts/recu.txt~", "")
    try home.write("definitions/life/texts/deep/recu.txt", "")
    try home.link("definitions/life/texts/secret.txt", to: "\(outside.path)/secret.txt")
    let files = read().filter { $0.role == .texts }
    #expect(files.map(\.path) == ["definitions/life/texts/recu.txt", "definitions/life/texts/secret.txt"])
    #expect(files.map(\.failure) == [nil, .outsideProject])
  }

  @Test func linkedFolder() throws {
    try home.write("elsewhere/x.yml", "text")
    try home.folder("definitions")
    try home.link(definitions, to: "../elsewhere")
    #expect(read().map(\.path) == ["\(definitions)/x.yml"])
    try home.link("definitions/blocks", to: "blocks")
    #expect(read().last?.failure == .linkLoop)
  }

  /// Would wait for ever if the pipe were read.
  @Test(.timeLimit(.minutes(1))) func pipe() throws {
    try home.folder(definitions)
    try home.pipe("\(definitions)/x.yml")
    #expect(read().map(\.failure) == [.notRegularFile])
    #expect(SourceReader.readFile(path: "/dev/null") == .failure(.notRegularFile))
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func unreadable() throws {
    try home.write("\(definitions)/x.yml", "secret")
    try home.mode("\(definitions)/x.yml", 0)
    try home.folder("definitions/blocks")
    try home.mode("definitions/blocks", 0)
    let files = read()
    #expect(files.map(\.failure) == [.permissionDenied, .permissionDenied])
    #expect(files.map(\.path) == ["\(definitions)/x.yml", "definitions/blocks"])
  }

  @Test func tooLarge() throws {
    try home.folder(definitions)
    try home.sparse("\(definitions)/x.yml", size: 64 * 1024 * 1024 + 1)
    let files = read()
    #expect(files.map(\.failure) == [.tooLarge(limit: 64 * 1024 * 1024)])
    #expect(files.allSatisfy { $0.bytes.isEmpty })
  }

  @Test func oneFile() throws {
    try home.write("x", "12345")
    #expect(SourceReader.readFile(path: home.at("x"), limit: 5) == .bytes(Array("12345".utf8)))
    #expect(SourceReader.readFile(path: home.at("x"), limit: 4) == .failure(.tooLarge(limit: 4)))
    #expect(SourceReader.readFile(path: home.at("none")) == .failure(.notFound))
    #expect(SourceReader.readFile(path: home.at("x/below")) == .failure(.notFound))
    #expect(SourceReader.readFile(path: home.at("x\0.yml")) == .failure(.notFound))
  }

  /// The size that was measured may be wrong by the time of reading.
  @Test(arguments: [0, 1, 199_999, 200_000, 200_001, 300_000])
  func sizeIsNotTrusted(expected: Int) throws {
    let text = String(repeating: "0123456789", count: 20_000)
    try home.write("x", text)
    let file = try Descriptor(FileName(home.at("x")), for: .reading)
    let contents = try FileContents(reading: file.number, expected: expected, limit: 1_000_000)
    #expect(contents.bytes == Array(text.utf8))
  }

  @Test func growsBeyondLimit() throws {
    try home.write("x", "123456")
    let file = try Descriptor(FileName(home.at("x")), for: .reading)
    #expect(try FileContents(reading: file.number, expected: 0, limit: 5) == .failure(.tooLarge(limit: 5)))
  }
}

@Suite struct PublicFolderTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private var files: Set<String>? {
    SourceReader(root: home.path, layout: .own).tree().publicFiles
  }

  @Test func absent() throws {
    #expect(files == nil)
    try home.write("public", "a file")
    #expect(files == nil)
  }

  @Test func empty() throws {
    try home.folder("public")
    #expect(files == [])
  }

  @Test func filesAndLinks() throws {
    try home.write("public/cgus/x.pdf", "")
    try home.write("public/index.html", "")
    try home.write("outside/secret.pdf", "")
    try home.link("public/linked", to: "../outside")
    try home.link("public/self", to: ".")
    try home.link("public/file.pdf", to: "../outside/secret.pdf")
    try home.link("public/broken.pdf", to: "nowhere")
    try home.pipe("public/pipe")
    #expect(files == ["cgus/x.pdf", "index.html", "file.pdf"])
  }

  @Test func depth() throws {
    let deep = (1...16).map(String.init).joined(separator: "/")
    try home.write("public/\(deep)/x", "")
    #expect(files == ["\(deep)/x"])
    try home.folder("public/\(deep)/17")
    #expect(files == nil)
  }
}
