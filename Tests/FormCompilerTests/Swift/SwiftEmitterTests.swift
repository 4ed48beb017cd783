import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// The files that `--emit swift` makes.
@Suite struct SwiftEmitterTests {
  private func files(_ project: MemoryProject) -> [String: String] {
    let catalog = Pipeline.compile(project.project, environment: .production).reading.catalog
    return Dictionary(
      ArtifactStage.artifacts([.swift], of: catalog, site: .standard)
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
