import FormCatalog
import FormSubmission
import Foundation
import Testing

/// The overlay and its documentation, compared with facts dumped from upstream’s own classes. They stand beside the
/// checkout on the machines that have them (`shared/reference/class-facts.json`); elsewhere nothing is compared.
@Suite(.enabled(if: ClassFacts.shared != nil)) struct ValidationsFactsTests {
  private static let documentation = text("Documentation/Validations.md")

  private static func text(_ path: String) -> String {
    (try? String(contentsOf: ClassFacts.root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }

  @Test func bothNameTheCommitOfTheFacts() throws {
    let facts = try #require(ClassFacts.shared)
    #expect(StandardLibrary.shared.upstream.commit == facts.commit)
    #expect(StandardLibrary.shared.upstream.date == facts.date)
    #expect(Self.documentation.contains(facts.commit))
  }

  @Test func everyDefinitionIsInTheOverlay() throws {
    let known = try #require(ClassFacts.shared).definitions.keys
    #expect(known.filter { StandardLibrary.shared.overlay[$0] == nil }.sorted() == [])
  }

  /// A concern that validates something has a line in the first table.
  @Test func everyConcernIsInTheDocumentation() throws {
    let facts = try #require(ClassFacts.shared).definitions.values.flatMap(\.facts)
    let decisive = facts.filter {
      ["required", "rule", "scope_rule", "format", "acceptance", "options"].contains($0.kind)
    }
    let concerns = Set(decisive.compactMap(\.concern))
    #expect(!concerns.isEmpty)
    let letters = Self.documentation.lowercased()
    #expect(concerns.filter { !letters.contains("`\($0)") }.sorted() == [])
  }

  /// What upstream requires whatever is answered, the form requires; what it never requires, the form does not.
  @Test func requiresWhatTheClassesRequire() throws {
    for (id, definition) in try #require(ClassFacts.shared).definitions {
      let schema = try UpstreamCheckout.schema(id)
      for fact in definition.facts where fact.kind == "required" && fact.when == nil {
        guard let field = schema[fact.name] else { continue }
        #expect((field.requirement == .always) == (fact.required ?? false), "\(id): \(fact.name)")
      }
    }
  }

  @Test func offersTheOptionsOfTheClasses() throws {
    for (id, definition) in try #require(ClassFacts.shared).definitions {
      let schema = try UpstreamCheckout.schema(id)
      for fact in definition.facts where fact.kind == "options" {
        guard let field = schema[fact.name] else { continue }
        #expect(Set(field.limits.options ?? []) == Set(fact.values ?? []), "\(id): \(fact.name)")
      }
    }
  }
}

/// The facts, as far as the tests read them.
private struct ClassFacts: Decodable {
  let commit: String
  let date: String
  let definitions: [String: Definition]

  struct Definition: Decodable {
    let facts: [Fact]
  }

  struct Fact: Decodable {
    let kind: String
    let name: String
    let at: String?
    let required: Bool?
    let values: [String]?
    let when: Condition?

    /// Only whether there is one.
    struct Condition: Decodable {
      init(from decoder: any Decoder) throws {}
    }

    /// The name of the concern that makes it, without its underscores.
    var concern: String? {
      guard let at, at.contains("_extensions/"), let file = at.split(separator: "/").last else { return nil }
      return file.prefix { $0 != "." }.filter { $0 != "_" }.lowercased()
    }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let shared: ClassFacts? = {
    let path = "shared/reference/class-facts.json"
    let place = root.deletingLastPathComponent().appendingPathComponent(path)
    guard let data = try? Data(contentsOf: place) else { return nil }
    return try? JSONDecoder().decode(ClassFacts.self, from: data)
  }()
}
