import Foundation
import Testing

/// What the documents of the repository point to is there: pages, chapters, files, targets of the Makefile, commands.
@Suite struct DocumentationTests {
  /// All files and folders but hidden ones, by their paths from the root.
  private static let paths: Set<String> = {
    let root = ShippedProjectTests.root
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    return Set(found?.compactMap { ($0 as? URL).map { String($0.path.dropFirst(root.path.count + 1)) } } ?? [])
  }()

  private static let pages = paths.filter { $0.hasSuffix(".md") }.sorted()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: ShippedProjectTests.root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The names by which the chapters of a page are linked to, as GitHub derives them.
  private static func chapters(of page: String) throws -> [String] {
    try text(page).matches(of: /(?m)^#+ (.+)$/).map { heading in
      heading.1.lowercased().replacing(" ", with: "-").filter { $0.isLetter || $0.isNumber || "-_".contains($0) }
    }
  }

  @Test func thereArePages() {
    #expect(Self.pages.contains("README.md") && Self.pages.contains("Documentation/fr/Blocs.md"))
  }

  @Test(arguments: pages)
  func everyLinkLeadsSomewhere(_ page: String) throws {
    let folder = URL(fileURLWithPath: "/\(page)").deletingLastPathComponent()
    for link in try Self.text(page).matches(of: /\]\(([^)\s]+)\)/).map(\.1) where !link.contains(":") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let target =
        parts[0].isEmpty ? page : String(folder.appendingPathComponent(parts[0]).standardizedFileURL.path.dropFirst())
      #expect(Self.paths.contains(target), "\(link)")
      if parts.count > 1, target.hasSuffix(".md") {
        #expect(try Self.chapters(of: target).contains(parts[1]), "\(link)")
      }
    }
  }

  /// What a recipe tells to write does not exist yet.
  private static let future: Set = ["Sources/FormEmitters/Markdown/"]

  /// A file is named by its path, or by the end of it after a file beside it.
  @Test(arguments: ["CONTRIBUTING.md", "Documentation/Overview.md"])
  func everyFileThatIsNamedExists(_ page: String) throws {
    let names = try Self.text(page).matches(of: /`([\w.+\/-]+(?:\/|\.(?:swift|js|md|py|yml)))`/).map { String($0.1) }
    #expect(!names.isEmpty)
    for name in names where !Self.future.contains(name) {
      let path = name.hasSuffix("/") ? String(name.dropLast()) : name
      #expect(Self.paths.contains { $0 == path || $0.hasSuffix("/" + path) }, "\(name)")
    }
  }

  @Test(arguments: pages)
  func everyTargetOfTheMakefileExists(_ page: String) throws {
    let targets = try Self.text("Makefile").matches(of: /(?m)^([a-z-]+):/).map(\.1)
    for name in try Self.text(page).matches(of: /`make ([a-z-]+)/).map(\.1) {
      #expect(targets.contains(name), "make \(name)")
    }
  }

  /// The links of a page’s chapter, by its heading.
  private static func links(of page: String, under heading: String) throws -> [String] {
    let start = try #require(try text(page).split(separator: "\n## \(heading)\n").dropFirst().first)
    let chapter = try #require(start.split(separator: "\n## ").first)
    return chapter.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
  }

  @Test(arguments: [
    ("README.md", "Read more", "Documentation"), ("README.fr.md", "En savoir plus", "Documentation/fr"),
  ])
  func everyPageIsListedOnce(_ readme: String, _ heading: String, _ folder: String) throws {
    let links = try Self.links(of: readme, under: heading)
    let pages = Self.pages.filter { $0.split(separator: "/").dropLast().joined(separator: "/") == folder }
    #expect(!pages.isEmpty && Set(pages).subtracting(links).sorted() == [])
    #expect(Set(links).count == links.count)
  }

  @Test(arguments: ["README.md", "README.fr.md"])
  func everyCommandIsInTheTable(_ readme: String) throws {
    let text = try Self.text(readme)
    let folder = try Checkout()
    let names = try Self.commands(in: folder.run("--help").output)
    let ofTemplates = try Self.commands(in: folder.run("template", "--help").output).map { "template \($0)" }
    #expect(names.contains("lint") && ofTemplates.contains("template new"))
    for name in names.filter({ $0 != "template" }) + ofTemplates {
      #expect(text.contains("\n| `datapass \(name)"), "\(name)")
    }
  }

  /// The commands that a page of help lists.
  private static func commands(in help: String) throws -> [String] {
    let list = try #require(help.split(separator: "COMMANDES").last)
    return list.matches(of: #/(?m)^ {2}([a-z]+) +/#).map { String($0.1) }
  }
}
