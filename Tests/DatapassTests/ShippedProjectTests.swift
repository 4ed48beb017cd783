import FormJSON
import FormSource
import Foundation
import Testing

/// The projects that come with the tool: its own definitions, and those that the guide for authors writes.
@Suite struct ShippedProjectTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A folder of this repository and the projects in it.
  enum Project: String, CaseIterable {
    case own = ""
    case guide = "Documentation/fr/exemple-guide"
    case overlay = "Documentation/fr/exemple-calque"

    /// Its sources, by their paths in the project.
    var files: [String: String] {
      let folder =
        rawValue.isEmpty ? ShippedProjectTests.root : ShippedProjectTests.root.appendingPathComponent(rawValue)
      var files: [String: String] = [:]
      for part in ["definitions", "config", "db", "calque", "datapass.yml"] {
        let start = folder.appendingPathComponent(part)
        let below = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
        for path in below.map({ "\(part)/\($0)" }) + [part]
        where path.hasSuffix(".yml") || path.hasSuffix(".txt") {
          files[path] = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path)
            .map { String(decoding: $0, as: UTF8.self) }
        }
      }
      return files
    }
  }

  @Test(arguments: Project.allCases)
  func nothingIsWrongWithThem(project: Project) throws {
    let files = project.files
    #expect(!files.isEmpty)
    let folder = try Checkout(files: files)
    let lint = try folder.run("lint", "--fail-on", "info", "--info")
    #expect(lint.status == 0, "\(lint.output)")
    let compile = try folder.run("compile")
    #expect(compile.status == 0, "\(compile.errors)")
    #expect(try folder.run("compile", "--check").status == 0)
  }

  /// Each rule, condition and box of `definitions/` is seen to accept a request and to refuse one.
  @Test func scenariosProveAllOfTheDefinitions() throws {
    let run = try Checkout(files: Project.own.files).run("try")
    #expect(run.status == 0, "\(run.output)")
    let tally = run.errors.split(separator: "\n")
    #expect(tally.count == 2, "\(run.errors)")
    let numbers = tally.last?.split(separator: " ").compactMap { Int($0) } ?? []
    #expect(numbers.count == 2 && numbers.first == numbers.last && numbers.first ?? 0 > 0)
  }

  /// The stories of `definitions/` go as they say.
  @Test func storiesGoAsTheySay() throws {
    let run = try Checkout(files: Project.own.files).run("rehearse", "--run")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.errors.hasPrefix("6 scénarios, "), "\(run.errors)")
  }

  @Test func orientationTreesStandInTheCatalogueWithTheirForms() throws {
    let folder = try Checkout(files: Project.guide.files)
    try folder.write(
      "definitions/eligibility/api_places_creche.yml",
      """
      api_places_creche:
        questions:
          profil:
            label: Qui êtes-vous ?
            answers:
              commune: { label: Une commune, outcome: possible }
              autre: { label: Un autre, goto: lequel }
          lequel: { label: Lequel ?, answers: { habitant: { label: Un habitant, outcome: impossible } } }
        outcomes:
          possible: { eligible: yes, text: Vous pouvez demander., prefill: { intitule: Crèches } }
          impossible: { eligible: no, text: Seules les communes le peuvent. }
      """
    )
    let run = try folder.run("compile")
    #expect(run.status == 0, "\(run.errors)")
    let catalog = try entries(#require(folder.read("generated/json/catalog.json")))
    let definition = try #require(catalog["definitions/api_places_creche"])
    let node = try #require(JSONReader.read(Array(definition.utf8), source: SourceID(0)).node?["orientation"])
    #expect(node["questions"]?.members?.map(\.name) == ["profil", "lequel"])
    #expect(node["questions"]?["profil"]?["answers"]?["autre"]?["goto"]?.string == "lequel")
    let possible = node["outcomes"]?["possible"]
    #expect(
      possible?["forms"]?.elements?.map(\.string) == ["api-places-creche-portail-famille", "api-places-creche"]
    )
    #expect(possible?["prefill"]?["intitule"]?.string == "Crèches")
    #expect(node["outcomes"]?["impossible"]?["forms"]?.elements == [])
  }

  @Test func anotherDefinitionChangesNoOtherEntry() throws {
    let folder = try Checkout(files: Project.own.files)
    #expect(try folder.run("compile").status == 0)
    let before = try entries(#require(folder.read("generated/json/catalog.json")))
    for (path, text) in Project.guide.files where path != "definitions/data_providers.yml" {
      try folder.write(path, text)
    }
    let providers = try #require(folder.read("definitions/data_providers.yml"))
    try folder.write(
      "definitions/data_providers.yml",
      providers + "  agence_enfance: { name: Agence de la petite enfance }\n"
    )
    let again = try folder.run("compile")
    #expect(again.status == 0, "\(again.errors)")
    let after = try entries(#require(folder.read("generated/json/catalog.json")))
    #expect(before.count > 10)
    for (name, text) in before { #expect(after[name] == text, "\(name)") }
    #expect(
      Set(after.keys).subtracting(before.keys) == [
        "definitions/api_places_creche", "forms/api-places-creche", "forms/api-places-creche-portail-famille",
        "data_providers/agence_enfance",
      ]
    )
  }

  /// Each entry of a catalogue as its bytes stand there.
  private func entries(_ catalog: String) throws -> [String: String] {
    let bytes = Array(catalog.utf8)
    let node = try #require(JSONReader.read(bytes, source: SourceID(0)).node)
    var entries: [String: String] = [:]
    for section in node.members ?? [] {
      for entry in section.value.members ?? [] {
        entries["\(section.name)/\(entry.name)"] =
          String(decoding: bytes[entry.value.span.start..<entry.value.span.end], as: UTF8.self)
      }
    }
    return entries
  }
}
