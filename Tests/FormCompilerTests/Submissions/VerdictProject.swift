import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Foundation

/// The project under `Fixtures/verdicts/project`, which asks for every kind of answer.
enum VerdictProject {
  static let folder = Recording.folder.appendingPathComponent("verdicts")

  static let catalog: Catalog = {
    let root = folder.appendingPathComponent("project")
    var files: [String: String] = [:]
    for path in FileManager.default.enumerator(atPath: root.path)?.compactMap({ $0 as? String }) ?? []
    where path.hasSuffix(".yml") {
      files[path] = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
    return Pipeline.read(MemoryProject(files, layout: .own).project, environment: .production).catalog
  }()

  static func judge(
    _ uid: String = "api-complete",
    at moment: Moment = .submit,
    shape: SubmissionShape = .canonical,
    today: CalendarDate? = nil
  ) -> SubmissionJudge? {
    catalog.forms[uid].flatMap { SubmissionJudge($0, in: catalog, at: moment, shape: shape, today: today) }
  }

  /// What is wrong with a submission, as `code path`, each with `advice` before it.
  static func faults(
    _ text: String,
    _ uid: String = "api-complete",
    at moment: Moment = .draft,
    shape: SubmissionShape = .canonical
  ) -> [String] {
    let bytes = Array(text.utf8)
    let items = judge(uid, at: moment, shape: shape)?.verdict(on: bytes, in: 0..<bytes.count).items ?? []
    return items.map { ($0.violation.isAdvice ? "advice " : "") + "\($0.violation.code.rawValue) \($0.violation.path)" }
  }
}
