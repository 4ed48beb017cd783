import FormCatalog
import Foundation
import Testing

/// The French pages name what the English ones name: every key, type, rule, code and option.
@Suite struct TranslationTests {
  private static let pages = [
    ("Blocks", "Blocs"), ("Language", "Langage"), ("Scenarios", "Scenarios"), ("Submissions", "Demandes"),
    ("Compatibility", "Compatibilite"),
  ]

  private static let folder = Recording.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Documentation")

  @Test(arguments: pages)
  func bothPagesNameTheSame(_ english: String, _ french: String) throws {
    let (left, right) = (try Self.names(in: "\(english).md"), try Self.names(in: "fr/\(french).md"))
    #expect(left.subtracting(right).sorted() == [], "missing in French")
    #expect(right.subtracting(left).sorted() == [], "missing in English")
  }

  /// Both say every key that a definition, a form or a scope may have.
  @Test(arguments: ["Language.md", "fr/Langage.md"])
  func everyKeyIsNamed(_ page: String) throws {
    let names = try Self.names(in: page)
    for record in [DefinitionShape.record, FormShape.record, ScopeShape.record] {
      for key in record.keys { #expect(names.contains(key.name), "\(key.name)") }
    }
  }

  @Test(arguments: ["Scenarios.md", "fr/Scenarios.md"])
  func everyKeyOfAScenarioIsNamed(_ page: String) throws {
    let names = try Self.names(in: page)
    for key in ScenarioShape.record.keys + ScenarioStepShape.record.keys {
      #expect(names.contains(key.name), "\(key.name)")
    }
    for code in RefusalCode.allCases { #expect(names.contains(code.rawValue), "\(code.rawValue)") }
    for person in ScenarioPerson.allCases { #expect(names.contains(person.rawValue), "\(person.rawValue)") }
  }

  /// What is written between grave accents and could be a name in a file.
  private static func names(in page: String) throws -> Set<String> {
    let text = try String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)
    var isBlock = false
    var names: Set<String> = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") { isBlock.toggle() }
      if isBlock || line.hasPrefix("    ") { continue }
      let spans = line.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter {
        $0.offset % 2 == 1
      }
      names.formUnion(spans.map { String($0.element) }.filter { $0.wholeMatch(of: /[a-z][a-z0-9_.-]*/) != nil })
    }
    return names.subtracting(["true", "false"])
  }
}
