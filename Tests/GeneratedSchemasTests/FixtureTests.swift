import FormSubmission
import Foundation
import Testing

/// The verdicts of generated code on recorded cases: each line of `Fixtures/*.jsonl` has a form, a canonical submission
/// and whether it is to be accepted.
@Suite struct FixtureTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let form: String
    let submission: RawAnswer
    let valid: Bool
    let moment: String?

    var testDescription: String { "\(form), \(valid ? "valid" : "invalid")" }
  }

  static func cases() throws -> [Case] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }.flatMap { file in
      try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
        .map { try JSONDecoder().decode(Case.self, from: Data($0)) }
    }
  }

  @Test(arguments: try cases())
  func generatedCodeAgrees(_ item: Case) throws {
    let form = try #require(GeneratedForm.all[item.form])
    let json = try JSONEncoder().encode(item.submission)
    let moment = item.moment.flatMap(Moment.init) ?? .submit
    let violations = try form.verdict(json, moment, CalendarDate(year: 2026, month: 3, day: 1))
    #expect(violations.allSatisfy(\.isAdvice) == item.valid, "\(violations.map(\.short))")
  }
}
