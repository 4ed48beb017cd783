import FormCompiler
import FormSubmission
import Foundation
import Testing

/// Thousands of generated submissions with the verdicts on which the validator and JSON Schema agree.
///
/// `Tests/External/agreement.py … --keep` makes the cases: one file a form and moment, one submission a line.
@Suite struct VerdictTests {
  struct Case: Decodable {
    let valid: Bool
    let codes: [String]
  }

  static let files: [String] = {
    let folder = VerdictProject.folder.appendingPathComponent("cases")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }()

  /// The submissions of a file, each as the bytes of its JSON.
  static func submissions(in name: String) throws -> [[UInt8]] {
    let text = try String(contentsOf: VerdictProject.folder.appendingPathComponent("cases/\(name)"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return Array(try JSONSerialization.data(withJSONObject: try #require(object?["submission"])))
    }
  }

  @Test func thereAreCases() {
    #expect(Self.files.count == 6)
  }

  @Test(arguments: files)
  func theVerdictIsTheRecordedOne(_ name: String) throws {
    let parts = name.split(separator: ".")
    let moment = try #require(Moment(rawValue: String(parts[1])))
    let judge = try #require(VerdictProject.judge(String(parts[0]), at: moment))
    let text = try String(contentsOf: VerdictProject.folder.appendingPathComponent("cases/\(name)"), encoding: .utf8)
    let cases = zip(text.split(separator: "\n"), try Self.submissions(in: name))
    for (number, (line, submission)) in cases.enumerated() {
      let expected = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
      let verdict = judge.verdict(on: submission, in: 0..<submission.count)
      let codes = Set(verdict.items.filter { !$0.violation.isAdvice }.map(\.violation.code.rawValue)).sorted()
      #expect(verdict.isValid == expected.valid, "line \(number + 1)")
      #expect(codes == expected.codes, "line \(number + 1)")
    }
  }
}
