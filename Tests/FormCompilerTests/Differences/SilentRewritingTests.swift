import FormCatalog
import FormCompiler
import FormDiff
import FormSource
import FormSyntax
import FormTestSupport
import Foundation
import Testing

/// What only a text diff would show is no change: that is a promise.
@Suite struct SilentRewritingTests {
  @Test(arguments: RewritingProjects.all.indices, 0..<40)
  func rewrittenProjectIsTheSame(_ place: Int, _ seed: Int) {
    let (_, project) = RewritingProjects.all[place]
    var rewriting = Rewriting(dice: SplitMix64(state: UInt64(seed)))
    let rewritten = rewriting.rewrite(project)
    #expect(Self.kinds(project, rewritten) == [])
    #expect(Self.kinds(rewritten, project) == [])
  }

  /// Real checkouts, which `DATAPASS_CORPUS` names.
  @Test(.enabled(if: Snapshot.all != []), arguments: Snapshot.all, 0..<3)
  func rewrittenSnapshotIsTheSame(_ folder: String, _ seed: Int) throws {
    let project = try Snapshot.project(folder)
    var rewriting = Rewriting(dice: SplitMix64(state: UInt64(seed)))
    #expect(Self.kinds(project, rewriting.rewrite(project)) == [])
  }

  static func kinds(_ before: MemoryProject, _ after: MemoryProject) -> [String] {
    ProjectDiff(from: before.project, to: after.project, environment: .production).changes.map {
      "\($0.subjects[0].id): \($0.kind.id) \($0.message.english)"
    }
  }
}

/// Rewrites a project so that it says the same: keys in another order where their order means nothing, defaults said,
/// files split, and the styles of ``YAMLRewriter``.
struct Rewriting {
  var dice: SplitMix64

  mutating func rewrite(_ project: MemoryProject) -> MemoryProject {
    var result = project
    for (path, bytes) in project.files.sorted(by: { $0.key < $1.key }) {
      let text = String(decoding: bytes, as: UTF8.self)
      // A program in a text is not a value.
      guard !text.contains("<%"), let document = PlainValue(yaml: text) else { continue }
      let value = rewritten(document, of: path)
      for (index, part) in parts(value, of: path).enumerated() {
        let name = index == 0 ? path : "\(path.dropLast(4))_suite.yml"
        result = result.with(name, YAMLRewriter.write(part, seed: dice.next()))
      }
    }
    return result
  }

  private mutating func rewritten(_ document: PlainValue, of path: String) -> PlainValue {
    if path.contains("authorization_definitions") {
      return entries(document) { definition, dice in
        let scopes = definition.mapping("scopes") { list in
          list.items { $0.with("included", false).with("disabled", false).shuffled(&dice) }
        }
        return scopes.with("public", true).with("startable_by_applicant", true).with("unique", false)
          .mapping("features") { $0.with("messaging", true).shuffled(&dice) }
          .mapping("stage") { $0.shuffled(&dice) }
          .shuffled(&dice)
      }
    }
    if path.contains("authorization_request_forms/") {
      return entries(document) { form, dice in
        form.with("public", true).with("default", false).shuffled(&dice)
      }
    }
    if path.contains("locales") { return document.deeplyShuffled(&dice) }
    if path.contains("eligibility_rules") {
      return document.items { rule in
        rule.mapping("options") { list in list.items { $0.deeplyShuffled(&dice) } }.shuffled(&dice)
      }
    }
    if path.contains("providers") {
      let isShared = document["shared"] != nil
      return isShared
        ? document.mapping("shared") { all in entries(all) { $0.shuffled(&$1) } }
        : entries(document) { $0.shuffled(&$1) }
    }
    return document
  }

  private mutating func entries(
    _ document: PlainValue,
    _ rewrite: (PlainValue, inout SplitMix64) -> PlainValue
  ) -> PlainValue {
    guard case .map(let members) = document else { return document }
    return .map(members.map { PlainValue.Member($0.key, rewrite($0.value, &dice)) })
  }

  /// The entries of a file, or of a file and of another one that is read after it.
  private mutating func parts(_ document: PlainValue, of path: String) -> [PlainValue] {
    let isSplit = ["authorization_definitions/", "authorization_request_forms/"].contains { path.contains($0) }
    guard isSplit, case .map(let members) = document, members.count > 1, Bool.random(using: &dice) else {
      return [document]
    }
    let place = Int.random(in: 1..<members.count, using: &dice)
    return [.map(Array(members[..<place])), .map(Array(members[place...]))]
  }
}

extension PlainValue {
  subscript(key: String) -> PlainValue? {
    guard case .map(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// With a default said where nothing is.
  func with(_ key: String, _ flag: Bool) -> PlainValue {
    guard case .map(let members) = self, self[key] == nil else { return self }
    return .map(members + [Member(key, .bool(flag))])
  }

  func mapping(_ key: String, _ body: (PlainValue) -> PlainValue) -> PlainValue {
    guard case .map(let members) = self else { return self }
    return .map(members.map { Member($0.key, $0.key == key ? body($0.value) : $0.value) })
  }

  func items(_ body: (PlainValue) -> PlainValue) -> PlainValue {
    guard case .list(let items) = self else { return self }
    return .list(items.map(body))
  }

  func shuffled(_ dice: inout SplitMix64) -> PlainValue {
    guard case .map(let members) = self else { return self }
    return .map(members.shuffled(using: &dice))
  }

  func deeplyShuffled(_ dice: inout SplitMix64) -> PlainValue {
    guard case .map(let members) = self else { return self }
    return .map(members.map { Member($0.key, $0.value.deeplyShuffled(&dice)) }.shuffled(using: &dice))
  }
}

/// The snapshots that `DATAPASS_CORPUS` names.
enum Snapshot {
  static let all: [String] = {
    guard let corpus = ProcessInfo.processInfo.environment["DATAPASS_CORPUS"] else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: corpus)) ?? []
    return names.sorted().map { "\(corpus)/\($0)" }.filter { FileManager.default.fileExists(atPath: "\($0)/config") }
  }()

  static func project(_ folder: String) throws -> MemoryProject {
    var files: [String: String] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder) ?? FileManager.DirectoryEnumerator()
    where path.hasSuffix(".yml") {
      files[path] = String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")), as: UTF8.self)
    }
    return MemoryProject(files)
  }
}
