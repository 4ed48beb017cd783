import FormDiff
import FormSource
import Foundation
import Testing

/// The pages about `diff` list every kind of change, in its own words, and every impact, audience and format.
@Suite struct DiffDocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func page(_ language: Language) -> URL {
    let path = Words(fr: "Documentation/fr/Diff.md", en: "Documentation/Diff.md")(language)
    return root.appendingPathComponent(path)
  }

  @Test(arguments: Language.allCases)
  func everyKindIsInTheTable(_ language: Language) throws {
    let page = Self.page(language)
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.firstRange(of: "<!-- kinds -->\n"))
    let end = try #require(text.firstRange(of: "<!-- /kinds -->"))
    let written = text[..<start.upperBound] + Self.table(language) + text[end.lowerBound...]
    try Recording.compare(Array(written.utf8), with: page)
  }

  @Test(arguments: Language.allCases)
  func everyNameOfTheContractIsExplained(_ language: Language) throws {
    let text = try String(contentsOf: Self.page(language), encoding: .utf8)
    for name in Impact.allCases.map(\.rawValue) + Audience.allCases.map(\.rawValue) {
      #expect(text.contains("\n| `\(name)` | "), "\(name)")
    }
  }

  private static func table(_ language: Language) -> String {
    let head = Words(fr: "| genre | ce qui change | pour qui |", en: "| kind | what changes | for whom |")(language)
    let rows = ChangeKinds.all.map { kind in
      let impacts = Impact.allCases.sorted(by: >).compactMap { impact -> String? in
        let audiences = Audience.allCases.filter { kind.impacts[$0] == impact }.map { "`\($0.rawValue)`" }
        let name = impact == .breaking ? "**\(impact.words(language))**" : impact.words(language)
        let colon = Words(fr: "\u{A0}:", en: ":")(language)
        return audiences.isEmpty ? nil : "\(name)\(colon) \(audiences.joined(separator: ", "))"
      }
      let separator = Words(fr: "\u{A0}; ", en: "; ")(language)
      return "| `\(kind.id)` | \(kind.summary(language)) | \(impacts.joined(separator: separator)) |"
    }
    return ([head, "|---|---|---|"] + rows).map { $0 + "\n" }.joined()
  }
}
