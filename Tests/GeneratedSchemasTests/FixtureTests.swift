import FormSubmission
import Foundation
import Testing

/// The verdicts of generated code on recorded cases: each line of `Fixtures/*.jsonl` has a form, a canonical submission
/// and whether it is to be accepted.
///
/// `AGREEMENT_FOLDER` names a folder of further cases, as `Tests/External/agreement.py . --keep` writes them: one file a
/// form and moment, which its name tells.
@Suite struct FixtureTests {
  struct Case: Decodable {
    let form: String?
    let moment: String?
    let submission: RawAnswer
    let valid: Bool
    /// Of the violations that refuse it, each once, in the order of their names.
    let codes: [String]?
  }

  static func files() throws -> [URL] {
    let own = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    let further = ProcessInfo.processInfo.environment["AGREEMENT_FOLDER"].map { URL(fileURLWithPath: $0) }
    return try [own, further].compactMap { $0 }.flatMap { folder in
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
    }
  }

  @Test(arguments: try files())
  func generatedCodeAgrees(_ file: URL) throws {
    let name = file.lastPathComponent.split(separator: ".").map(String.init)
    for (number, line) in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).enumerated() {
      let item = try JSONDecoder().decode(Case.self, from: Data(line))
      let form = try #require(GeneratedForm.all[item.form ?? name[0]])
      let moment = Moment(rawValue: item.moment ?? name[1]) ?? .submit
      let json = try JSONEncoder().encode(item.submission)
      // What is no submission at all is refused before it is judged.
      let found = try? form.verdict(json, moment, CalendarDate(year: 2026, month: 3, day: 1))
      let faults = found?.filter { !$0.isAdvice }
      #expect((faults?.isEmpty ?? false) == item.valid, "line \(number + 1): \(faults?.map(\.short) ?? [])")
      guard let codes = item.codes, let faults else { continue }
      #expect(Set(faults.map(\.code.rawValue)).sorted() == codes, "line \(number + 1)")
    }
  }
}
