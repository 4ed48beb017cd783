import Foundation
import FormJSON
import FormSource
import FormSyntax
import Testing

/// The snapshots that `DATAPASS_CORPUS` names.
enum Snapshots {
  static let folder = ProcessInfo.processInfo.environment["DATAPASS_CORPUS"].map { URL(fileURLWithPath: $0) }

  static let all: [URL] = {
    guard let folder else { return [] }
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (found ?? [])
      .filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("expected/loaded.json").path) }
      .sorted { $0.path < $1.path }
  }()
}

/// Real configurations, value for value as upstream's own loader gives them.
///
/// `DATAPASS_CORPUS` names a folder of snapshots, each a checkout's `config/` with `expected/loaded.json` beside it
/// (made in the sandbox environment); without it these tests are skipped.
@Suite(.enabled(if: Snapshots.folder != nil, "DATAPASS_CORPUS names no folder of snapshots"))
struct LoadedValuesTests {
  @Test(arguments: Snapshots.all, ["authorization_definitions", "authorization_request_forms"])
  func loadsAsUpstreamDoes(_ snapshot: URL, _ folder: String) throws {
    let expected = try #require(
      JSONReader.read(
        Array(try Data(contentsOf: snapshot.appendingPathComponent("expected/loaded.json"))),
        source: SourceID(0)
      ).node?[folder]
    )
    let files = try FileManager.default.contentsOfDirectory(
      at: snapshot.appendingPathComponent("config/\(folder)"),
      includingPropertiesForKeys: nil
    ).sorted { $0.lastPathComponent < $1.lastPathComponent }
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
    var loaded: [String: JSONValue] = [:]
    for (index, file) in files.enumerated() {
      let source = SourceFile(
        id: SourceID(index),
        path: file.lastPathComponent,
        role: .forms,
        bytes: Array(try Data(contentsOf: file))
      )
      let tree = SyntaxParser.parse(source, embeddedRuby: ExpansionContext(environment: .sandbox))
      #expect(tree.findings.isEmpty)
      for value in builder.build(tree) {
        for entry in value.hash?.entries ?? [] { loaded[entry.key.text] = json(entry.value) }
      }
    }
    let members = try #require(expected.members)
    #expect(Set(loaded.keys) == Set(members.map(\.name)))
    for member in members {
      #expect(loaded[member.name] == json(member.value), "\(member.name)")
    }
  }

  private func json(_ value: Value) -> JSONValue {
    switch value.content {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .integer(let number): .integer(number)
    case .bigInteger(let digits): .number(digits)
    case .float(let number): .double(number)
    case .string(let text), .symbol(let text): .string(text)
    case .array(let items): .array(items.map { json($0.value) })
    case .hash(let hash): .object(hash.entries.map { .init($0.key.text, json($0.value)) })
    }
  }

  private func json(_ node: JSONNode) -> JSONValue {
    switch node.content {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let literal): node.integer.map { .integer($0) } ?? .number(literal)
    case .string(let text): .string(text)
    case .array(let nodes): .array(nodes.map(json))
    case .object(let members): .object(members.map { .init($0.name, json($0.value)) })
    }
  }
}
