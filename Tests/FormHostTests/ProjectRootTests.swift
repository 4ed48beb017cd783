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

@Suite struct ProjectRootTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  @Test func ownLayout() throws {
    try home.folder("p/definitions/authorization_definitions")
    let root = try ProjectRoot.find(from: home.at("p"))
    #expect(root.path == home.at("p"))
    #expect(root.layouts == [.own])
    #expect(!root.hasConfiguration)
    #expect(root.requested == "")
  }

  @Test func bothLayoutsAndConfiguration() throws {
    try home.folder("p/config/authorization_definitions")
    try home.folder("p/definitions/authorization_definitions")
    try home.write("p/datapass.yml", "")
    let root = try ProjectRoot.find(from: home.at("p"))
    #expect(root.layouts == [.own, .checkout])
    #expect(root.hasConfiguration)
  }

  @Test func fromSubfolderAndFile() throws {
    try home.write("p/config/authorization_definitions/x.yml", "")
    for path in ["config/authorization_definitions/x.yml", "config/authorization_definitions", "config"] {
      let root = try ProjectRoot.find(from: home.at("p/\(path)"))
      #expect(root.path == home.at("p"))
      #expect(root.layouts == [.checkout])
      #expect(root.requested == path)
    }
  }

  @Test func nearestWins() throws {
    try home.write("p/datapass.yml", "")
    try home.folder("p/inner/definitions/authorization_definitions")
    #expect(try ProjectRoot.find(from: home.at("p/inner/definitions")).path == home.at("p/inner"))
  }

  @Test func configurationAlone() throws {
    try home.write("p/datapass.yml", "")
    let root = try ProjectRoot.find(from: home.at("p/datapass.yml"))
    #expect(root.layouts == [])
    #expect(root.hasConfiguration)
    #expect(root.requested == "datapass.yml")
  }

  @Test func markerMustBeFolder() throws {
    try home.write("p/definitions/authorization_definitions", "")
    let path = home.at("p")
    #expect(throws: ProjectRootError.noProject(path)) { try ProjectRoot.find(from: path) }
  }

  @Test func dotsAndSlashes() throws {
    try home.folder("p/definitions/authorization_definitions")
    let root = try ProjectRoot.find(from: home.at("p//definitions/./../definitions/"))
    #expect(root.path == home.at("p"))
    #expect(root.requested == "definitions")
  }

  @Test func relativeToCurrentFolder() throws {
    try home.folder("p/definitions/authorization_definitions")
    let current = try #require(getcwd(nil, 0))
    defer { free(current) }
    let depth = String(cString: current).split(separator: "/").count
    let relative = String(repeating: "../", count: depth) + home.at("p/definitions").dropFirst()
    let root = try ProjectRoot.find(from: relative)
    #expect(root.path == home.at("p"))
    #expect(root.requested == "definitions")
  }

  /// The names that the user wrote are the ones that the reader lists.
  @Test func linkedFolderKeepsItsName() throws {
    try home.write("elsewhere/x.yml", "")
    try home.folder("p/definitions")
    try home.link("p/definitions/authorization_definitions", to: "../../elsewhere")
    let root = try ProjectRoot.find(from: home.at("p/definitions/authorization_definitions/x.yml"))
    #expect(root.path == home.at("p"))
    #expect(root.requested == "definitions/authorization_definitions/x.yml")
  }

  @Test func linkIntoProject() throws {
    try home.write("p/definitions/authorization_definitions/x.yml", "")
    try home.link("shortcut.yml", to: "p/definitions/authorization_definitions/x.yml")
    let root = try ProjectRoot.find(from: home.at("shortcut.yml"))
    #expect(root.path == home.at("p"))
    #expect(root.requested == "definitions/authorization_definitions/x.yml")
  }

  @Test func linkLoop() throws {
    try home.link("a", to: "b")
    try home.link("b", to: "a")
    let path = home.at("a/x.yml")
    #expect(throws: ProjectRootError.linkLoop(path)) { try ProjectRoot.find(from: path) }
  }

  /// A folder that holds a link to itself has no end.
  @Test func folderWithinItself() throws {
    try home.folder("p/definitions/authorization_definitions")
    try home.link("p/self", to: ".")
    let root = try ProjectRoot.find(from: home.at("p/self/self/self"))
    #expect(root.layouts == [.own])
  }

  @Test func missing() throws {
    for path in [home.at("nothing"), home.at("nothing/below"), ""] {
      #expect(throws: ProjectRootError.pathNotFound(path)) { try ProjectRoot.find(from: path) }
    }
  }

  @Test func noProject() throws {
    try home.folder("empty")
    let path = home.at("empty")
    #expect(throws: ProjectRootError.noProject(path)) { try ProjectRoot.find(from: path) }
  }

  @Test(.enabled(if: geteuid() != 0, "root may look everywhere"))
  func notPermitted() throws {
    try home.folder("closed/p")
    try home.mode("closed", 0)
    let path = home.at("closed/p")
    #expect(throws: ProjectRootError.notPermitted(path)) { try ProjectRoot.find(from: path) }
  }

  @Test func words() {
    let words = ProjectRootError.noProject("x").words
    #expect(
      words.french
        == "aucun projet trouvé à partir de «\u{A0}x\u{A0}»\u{A0}: ni ce dossier ni ceux qui le contiennent n’ont datapass.yml, "
        + "ni definitions/authorization_definitions/, ni config/authorization_definitions/"
    )
    #expect(ProjectRootError.pathNotFound("x").words.english == "“x” does not exist")
  }
}

@Suite struct GitRootTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  @Test func folderAndPrefix() throws {
    try home.folder("r/.git")
    try home.folder("r/apps/datapass")
    #expect(GitRoot.find(from: home.at("r/apps/datapass"))?.prefix == "apps/datapass")
    #expect(GitRoot.find(from: home.at("r"))?.prefix == "")
    #expect(GitRoot.find(from: home.at("r/apps"))?.path == home.at("r"))
  }

  @Test func fileOfLinkedTree() throws {
    try home.folder("r/.git")
    try home.write("r/tree/.git", "gitdir: elsewhere")
    try home.folder("r/tree/x")
    #expect(GitRoot.find(from: home.at("r/tree/x"))?.path == home.at("r/tree"))
    #expect(GitRoot.find(from: home.at("r/tree/x"))?.prefix == "x")
  }

  @Test func outside() {
    // Holds as long as no folder above the temporary one is a working tree.
    #expect(GitRoot.find(from: home.path) == nil)
    #expect(GitRoot.find(from: home.at("nothing")) == nil)
  }
}
