import FormSource
import FormTestSupport
import Testing

@testable import FormCompiler

/// Whatever a span says and a file holds, a report can show it.
@Suite struct ExcerptTests {
  static let texts: [[UInt8]] = [
    Array("\u{FEFF}z:\r\n  é: 1\r\n".utf8), Array("\u{FEFF}".utf8), Array("\n\n".utf8),
    Array("a\rb\u{2028}c\u{85}".utf8),
    [0xEF, 0xBB], [0xFF, 0x0A, 0x80, 0x00], Array("👩‍👩‍👧 e\u{301}\t\u{1B}[31m".utf8), Array(repeating: 0x61, count: 900),
  ]

  @Test(arguments: texts) func everySpanCanBeShown(bytes: [UInt8]) throws {
    let file = SourceFile(id: SourceID(0), path: "x.yml", role: .forms, bytes: bytes)
    let places = SourcePlaces(SourceTree(files: [file]))
    let step = Swift.max(1, bytes.count / 40)
    for start in stride(from: 0, through: bytes.count, by: step) {
      for end in stride(from: start, through: bytes.count, by: step) {
        guard let excerpt = Excerpt(ByteSpan(SourceID(0), start, end), places) else { continue }
        #expect(excerpt.underline.allSatisfy { $0 == "^" } && !excerpt.underline.isEmpty)
        #expect(!excerpt.line.unicodeScalars.contains { $0.value < 0x20 })
        #expect(excerpt.line.count <= 112)
      }
    }
  }

  @Test func aByteOrderMarkIsUnderlinedWhereTheLineBegins() throws {
    let file = SourceFile(id: SourceID(0), path: "x.yml", role: .forms, bytes: Self.texts[0])
    let excerpt = try #require(Excerpt(ByteSpan(SourceID(0), 0, 3), SourcePlaces(SourceTree(files: [file]))))
    #expect(excerpt.line == "z:")
    #expect(excerpt.padding == "" && excerpt.underline == "^")
  }

  /// What a confidential rule underlines is not repeated, neither below its finding nor below another of the same line.
  @Test func confidentialTextIsMasked() {
    let line = "{contact_technique_email: camille.exemple@mairie.fr, autre: é}\n"
    let file = SourceFile(id: SourceID(0), path: "x.yml", role: .forms, bytes: Array(line.utf8))
    let words = Words(fr: "message", en: "message")
    func rule(_ id: String, isConfidential: Bool) -> Rule {
      Rule(id, .security, .warning, confidential: isConfidential, summary: words, reason: words)
    }
    let findings = [
      Finding(rule("secret", isConfidential: true), at: ByteSpan(SourceID(0), 26, 51), words),
      Finding(rule("open", isConfidential: false), at: ByteSpan(SourceID(0), 53, 58), words),
    ]
    let report = TextReport(SourceTree(files: [file]), .french, isColoured: false).text(findings, showsInfo: true)
    let masked = "c" + String(repeating: "•", count: 24)
    #expect(report.split(separator: "\n").count { $0 == "1 | {contact_technique_email: \(masked), autre: é}" } == 2)
    #expect(!report.contains("camille"))
  }

  /// Of a person who is named, nothing is repeated: neither the other answers, nor what would be right instead.
  @Test func nothingOfAPersonIsRepeated() {
    let project = MemoryProject.base.with(
      definition: "blocks: [{name: basic_infos}, {name: scopes}, {name: contacts, contacts: [contact_technique]}]"
    ).with(
      forms: """
        exemple:
          authorization_request: Exemple
          name: Libre
          default: true
          initialize_with: {contact_technique_family_name: Modele, contact_technique_email: "camille.modele@mairie.fr.", contact_technique_given_name: Camille, contact_technique_job_tite: Chef}
        """
    )
    let findings = project.findings
    #expect(Set(findings.map(\.rule.id)).isSuperset(of: ["personal-data-in-clear", "refused-prefill"]))
    let report = TextReport(project.project.tree, .french, isColoured: false).text(findings, showsInfo: true)
    for name in ["camille", "Camille", "odele"] { #expect(!report.contains(name), "\(report)") }
  }
}
