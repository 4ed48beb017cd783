import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// The files that `--emit swift` makes.
@Suite struct SwiftEmitterTests {
  private func files(_ project: MemoryProject, bySource: Bool = false) -> [String: String] {
    let catalog = Pipeline.compile(project.project, environment: .production).reading.catalog
    let layout: SwiftLayout =
      bySource ? .sources(project.project.tree.files.compactMap { SwiftUnit($0) }) : .definitions
    return Dictionary(
      ArtifactStage.artifacts([.swift], of: catalog, site: .standard, swift: layout)
        .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static let definition = "config/authorization_definitions/exemple.yml"
  private static let forms = "config/authorization_request_forms/exemple.yml"

  @Test func aDefinitionIsAFile() throws {
    let files = files(.base)
    #expect(files.keys.sorted() == ["swift/Exemple.swift", "swift/SharedQuestions.swift"])
    let source = try #require(files["swift/Exemple.swift"])
    #expect(source.contains("public struct ExempleRequest: FormRequest {"))
    #expect(source.contains("    case identite\n"))
    #expect(source.contains("/// Nom du projet\n"))
    #expect(source.contains("public import FormSubmission\n"))
  }

  @Test func runsMakeTheSameBytes() {
    #expect(files(.base) == files(.base))
  }

  /// One for each file, whatever it declares: a build has to know them before anything is read.
  @Test func aDeclaredFileIsAFileIfAskedFor() throws {
    let project = MemoryProject.own
      .with("definitions/authorization_definitions/vide.yaml", "# rien encore\n")
      .with("definitions/authorization_request_forms/a.yml", "exemple-a: {definition: exemple, name: A}\n")
    let files = files(project, bySource: true)
    #expect(
      files.keys.sorted() == [
        "swift/SharedQuestions.swift", "swift/definitions.exemple.yml.swift", "swift/definitions.vide.yaml.swift",
        "swift/forms.a.yml.swift", "swift/forms.exemple.yml.swift",
      ]
    )
    let empty = #"// Compiled by datapass from "definitions/authorization_definitions/vide.yaml". Do not edit."# + "\n"
    #expect(files["swift/definitions.vide.yaml.swift"] == empty)
    // The enum of a definition’s forms can be in one file only: the first that declares some.
    #expect(files["swift/forms.a.yml.swift"]?.contains("case exempleA = \"exemple-a\"\n") == true)
    #expect(files["swift/forms.exemple.yml.swift"]?.contains("import") == false)
    #expect(files["swift/definitions.exemple.yml.swift"]?.contains("public struct ExempleRequest: ") == true)
  }

  /// The same declarations, only divided otherwise.
  @Test(arguments: [MemoryProject.own, .base])
  func bothLayoutsSayTheSame(_ project: MemoryProject) {
    func lines(_ files: [String: String]) -> [Substring] {
      files.values.flatMap { $0.split(separator: "\n") }
        .filter { !$0.hasPrefix("// Compiled") && !$0.hasPrefix("public import") }.sorted()
    }
    #expect(lines(files(project)) == lines(files(project, bySource: true)))
  }

  @Test func whatChangesInAFileChangesItsSwiftAlone() {
    let before = files(.own, bySource: true)
    let forms = "definitions/authorization_request_forms/exemple.yml"
    let text = String(decoding: MemoryProject.own.files[forms] ?? [], as: UTF8.self)
    let after = files(.own.with(forms, text.replacing("Demande libre", with: "Autre")), bySource: true)
    #expect(before.keys.filter { before[$0] != after[$0] } == ["swift/forms.exemple.yml.swift"])
  }

  @Test func hostileTextsStayTexts() throws {
    let hostile = #"*/ }\n\u2028import Foundation\n\" \\(exit(1)) \u202E"#
    let project = MemoryProject.base.with(
      definition: """
        name: "\(hostile)"
        description: "\(hostile)"
        scopes: [{name: "\(hostile)", value: "\(hostile)", group: "\(hostile)"}]
        """
    )
    for (path, source) in files(project) {
      for line in source.split(separator: "\n") {
        let start = line.drop { $0 == " " }
        #expect(!start.hasPrefix("import") && !start.hasPrefix("*/"), "\(path): \(line)")
        #expect(start.hasPrefix("///") || !start.contains(#" \(exit"#), "\(path): \(line)")
      }
      #expect(!source.unicodeScalars.contains { ["\u{2028}", "\u{202E}", "\r"].contains($0) })
    }
  }

  @Test func deprecatedScopesAreTold() throws {
    let project = MemoryProject.base.with(
      definition: """
        scopes: [{name: A, value: a}, {name: B, value: b, deprecated: {since: "2024-01-31"}}]
        """
    )
    let source = try #require(files(project)["swift/Exemple.swift"])
    #expect(source.contains("case .b: \"2024-01-31\"\n"))
    #expect(source.contains("/// Deprecated since 2024-01-31.\n    case b\n"))
    #expect(!source.contains("@available"))
  }

  @Test func formsThatAskMoreWidenTheRequest() throws {
    let project = MemoryProject.own.with(
      "definitions/authorization_request_forms/exemple.yml",
      """
      exemple-un:
        definition: exemple
        name: Un
        default: true
        steps: [{name: basic_infos}, {name: scopes}]
      exemple-deux:
        definition: exemple
        name: Deux
        blocks:
          - name: basic_infos
            fields:
              usage: {type: choice, label: Usage, options: {interne: Interne, public: Public}}
        steps: [{name: basic_infos}, {name: scopes}]
        initialize_with: {usage: public, scopes: [identite, retired]}
      """
    )
    let source = try #require(files(project)["swift/Exemple.swift"])
    #expect(source.contains("public var usage: UsageOption?"))
    #expect(source.contains("request.usage = UsageOption.`public`"))
    #expect(
      source.contains(#"request.unrecognized.items["scopes"] = [UnrecognizedAnswers.Item(index: 1, text: "retired")]"#)
    )
    #expect(source.contains("case .exempleDeux: Questions.ofExempleDeux"))
  }

  @Test func aDefinitionWithoutFormsCompilesToo() throws {
    let project = MemoryProject.own.with("definitions/authorization_request_forms/exemple.yml", "")
    let source = try #require(files(project)["swift/Exemple.swift"])
    #expect(source.contains("public typealias Form = NoForm<ExempleRequest>"))
  }
}
