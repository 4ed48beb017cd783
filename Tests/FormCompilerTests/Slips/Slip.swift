import Foundation
import FormSource
import FormTestSupport
import Testing

/// A mistake as an author makes it, in a project in which nothing else is wrong.
///
/// A file of `Fixtures/slips` describes one after the other. A slip begins with `# ` and its title; then come paths, each
/// with the lines to change as in a patch (` ` kept, `-` removed, `+` written), found by themselves in the file; `⟦` and
/// `⟧` enclose what the only finding underlines; `= ` names its rule. `\t` and `\u{A0}` stand for what is not seen.
/// Paths that begin with `definitions/` belong to the project of this repository, others to `Fixtures/slips/checkout`.
struct Slip: CustomTestStringConvertible, Sendable {
  struct Change: Sendable {
    let path: String
    var before: [String] = []
    var after: [String] = []
  }

  let title: String
  private(set) var changes: [Change] = []
  private(set) var rule = ""

  var testDescription: String { title }

  static let folder = Recording.folder.appendingPathComponent("slips")

  /// The names of the files that describe slips, without their extension.
  static let groups: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".slips") }.map { String($0.dropLast(6)) }.sorted()
  }()

  static func all(in group: String) throws -> [Slip] {
    let text = try String(contentsOf: folder.appendingPathComponent("\(group).slips"), encoding: .utf8)
    var slips: [Slip] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        slips.append(Slip(title: String(line.dropFirst(2))))
      } else if let last = slips.indices.last {
        slips[last].read(line)
      }
    }
    return slips
  }

  private init(title: String) {
    self.title = title
  }

  private mutating func read(_ line: Substring) {
    let rest = Self.unescaped(line.dropFirst())
    switch line.first {
    case " ":
      changes[changes.count - 1].before.append(rest.filter { $0 != "⟦" && $0 != "⟧" })
      changes[changes.count - 1].after.append(rest)
    case "-": changes[changes.count - 1].before.append(rest)
    case "+": changes[changes.count - 1].after.append(rest)
    case "=": rule = String(line.dropFirst(2))
    default: changes.append(Change(path: String(line)))
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let place = rest.firstIndex(of: "\\") {
      result += rest[..<place]
      rest = rest[place...]
      if rest.hasPrefix("\\t") {
        result += "\t"
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("\\u{"), let end = rest.firstIndex(of: "}"),
        let scalar = UInt32(rest[..<end].dropFirst(3), radix: 16).flatMap(Unicode.Scalar.init)
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result += "\\"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// What keeps a slip from being made.
  enum Problem: Error {
    /// The lines that a slip changes are not in the file, or are there several times.
    case linesFound(times: Int, lines: [String], path: String)
    case notOneMark([String])
  }

  /// The project with the mistake, and what its only finding is to underline.
  func apply() throws -> (project: MemoryProject, path: String, range: Range<Int>) {
    let isOwn = changes.allSatisfy { $0.path.hasPrefix("definitions/") }
    var files = isOwn ? try Self.ownFiles() : try Self.checkoutFiles()
    for change in changes {
      let text = files[change.path] ?? ""
      if change.before.isEmpty {
        files[change.path] = change.after.joined(separator: "\n") + "\n"
        continue
      }
      let parts = ("\n" + text).components(separatedBy: "\n" + change.before.joined(separator: "\n") + "\n")
      guard parts.count == 2 else {
        throw Problem.linesFound(times: parts.count - 1, lines: change.before, path: change.path)
      }
      let lines = change.after.map { $0 + "\n" }.joined()
      files[change.path] = String((parts[0] + "\n" + lines + parts[1]).dropFirst())
    }
    let marked = files.filter { $0.value.contains("⟦") }.mapValues(MarkedText.init)
    guard marked.count == 1, let (path, text) = marked.first, text.ranges.count == 1 else {
      throw Problem.notOneMark(marked.keys.sorted())
    }
    var project = MemoryProject(files, layout: isOwn ? .own : .checkout)
    project.files[path] = text.bytes
    return (project, path, text.range)
  }

  // MARK: The projects

  static func ownFiles() throws -> [String: String] {
    let root = Recording.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try files(in: root, under: "definitions")
  }

  private static func checkoutFiles() throws -> [String: String] {
    try files(in: folder.appendingPathComponent("checkout"), under: "config")
  }

  private static func files(in root: URL, under name: String) throws -> [String: String] {
    var files: [String: String] = [:]
    let folder = root.appendingPathComponent(name)
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".yml") || path.hasSuffix(".txt") {
      files["\(name)/\(path)"] = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
    return files
  }
}
