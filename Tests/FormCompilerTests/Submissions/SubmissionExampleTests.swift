import FormCatalog
import FormCompiler
import FormJSON
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Foundation
import Testing

/// Examples are judged by the very form they are for.
@Suite struct SubmissionExampleTests {
  /// The forms of this repository’s own definitions, of the fixture, and of real snapshots where there are any.
  static let catalogs: [(name: String, catalog: Catalog)] = {
    let root = Recording.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var catalogs = [("fixture", VerdictProject.catalog), ("own", catalog(root, ["definitions"], .own))]
    if let corpus = ProcessInfo.processInfo.environment["DATAPASS_CORPUS"] {
      for name in ((try? FileManager.default.contentsOfDirectory(atPath: corpus)) ?? []).sorted()
      where FileManager.default.fileExists(atPath: "\(corpus)/\(name)/config") {
        let folder = URL(fileURLWithPath: corpus).appendingPathComponent(name)
        catalogs.append((name, catalog(folder, ["config", "db"], .checkout)))
      }
    }
    return catalogs
  }()

  private static func catalog(_ root: URL, _ folders: [String], _ layout: ProjectLayout) -> Catalog {
    var files: [String: String] = [:]
    for folder in folders {
      let start = root.appendingPathComponent(folder)
      for path in FileManager.default.enumerator(atPath: start.path)?.compactMap({ $0 as? String }) ?? []
      where path.hasSuffix(".yml") {
        files["\(folder)/\(path)"] = try? String(contentsOf: start.appendingPathComponent(path), encoding: .utf8)
      }
    }
    return Pipeline.read(
      MemoryProject(files, layout: layout).project,
      environment: .production
    ).catalog
  }

  @Test func completeExamplesAreAccepted() throws {
    for (name, catalog) in Self.catalogs {
      #expect(!catalog.forms.entries.isEmpty, "\(name)")
      for form in catalog.forms.entries {
        guard let schema = form.schema, var example = SubmissionExample(form, in: catalog, today: nil) else { continue }
        let (submission, left) = example.make(.complete)
        #expect(left.map(\.path) == [], "\(name)/\(form.uid)")
        // The page would not let it be sent otherwise.
        let examination = Examination(submission, schema)
        for box in form.boxesToTick where !examination.isHidden(box) {
          #expect(submission.answers[box.name]?.isTicked == true, "\(name)/\(form.uid)/\(box.name)")
        }
        // As it is written, it is read again.
        let bytes = JSONWriter.write(SubmissionWriter.json(submission, schema, isOutline: false), .pretty)
        let judge = try #require(SubmissionJudge(form, in: catalog, at: .submit, shape: .canonical, today: nil))
        #expect(judge.verdict(on: bytes, in: 0..<bytes.count).isValid, "\(name)/\(form.uid)")
      }
    }
  }

  @Test func prefilledExamplesHoldWhatTheFormGivesAndNothingElse() throws {
    let form = try #require(VerdictProject.catalog.forms["api-complete-toutes"])
    var example = try #require(SubmissionExample(form, in: VerdictProject.catalog, today: nil))
    let (submission, left) = example.make(.prefilled)
    #expect(submission.answers == ["niveau": .text("eidas_2"), "scopes": .list(["annee_1", "annee_2"])])
    #expect(left.contains { $0.path == "/data/intitule" && $0.code == .required })
    #expect(!left.contains { $0.path == "/data/niveau" })
  }

  @Test func prefilledExamplesHoldNoAnswerToHiddenQuestions() throws {
    let project = MemoryProject.own
      .with(
        definition: """
          blocks:
            - name: basic_infos
              fields:
                ancien: {type: choice, label: Ancien projet, options: [oui, non]}
                suite: {type: text, label: Suite, when: {ancien: {is: oui}}}
            - {name: scopes}
          """
      )
      .with(
        forms: """
          exemple:
            definition: exemple
            steps: [{name: basic_infos}, {name: scopes}]
            initialize_with: {intitule: Projet, suite: La suite}
          suivant:
            definition: exemple
            steps: [{name: basic_infos}, {name: scopes}]
            initialize_with: {ancien: oui, suite: La suite}
          """
      )
    let catalog = project.catalog
    let answers = try ["exemple", "suivant"].map { uid in
      let form = try #require(catalog.forms[uid])
      var example = try #require(SubmissionExample(form, in: catalog, today: nil))
      return example.make(.prefilled).submission.answers
    }
    #expect(answers[0] == ["intitule": .text("Projet"), "scopes": .list([])])
    #expect(answers[1] == ["ancien": .text("oui"), "suite": .text("La suite"), "scopes": .list([])])
  }

  /// However long the chain, and whatever limit no answer meets.
  @Test(arguments: ["max_length: -1", "max_length: 0", "min_length: -9223372036854775808", "minimum: -1, maximum: -2"])
  func chainsOfConditionsAndLimits(_ limit: String) throws {
    let questions = (1..<200).map { "      q\($0): { type: text, label: Q, when: { q\($0 - 1): { present: true } } }" }
    let project = MemoryProject.base.with(
      "config/authorization_definitions/exemple.yml",
      """
      exemple:
        name: Exemple
        blocks:
          - name: basic_infos
            fields:
              q0: { type: text, label: Q }
              limite: { type: text, label: L, \(limit) }
      \(questions.map { "  \($0)" }.joined(separator: "\n"))
      """
    )
    let form = try #require(project.catalog.forms["exemple"])
    var example = try #require(SubmissionExample(form, in: project.catalog, today: nil))
    let (submission, remaining) = example.make(.complete)
    #expect(submission.answers["q199"] != nil)
    #expect(!remaining.contains { $0.fieldName?.hasPrefix("q") ?? false })
  }

  @Test func emptyExamplesAskEverythingAndAnswerNothing() throws {
    let form = try #require(VerdictProject.catalog.forms["api-complete"])
    let schema = try #require(form.schema)
    var example = try #require(SubmissionExample(form, in: VerdictProject.catalog, today: nil))
    let json = SubmissionWriter.json(example.make(.empty).submission, schema, isOutline: true)
    guard case .object(let members) = json, case .object(let data)? = members.first?.value else {
      Issue.record("no data")
      return
    }
    #expect(data.count == schema.fields.count { $0.kind != .document } + 2)
    let bytes = JSONWriter.write(json, .compact)
    let judge = try #require(VerdictProject.judge(at: .draft))
    #expect(judge.verdict(on: bytes, in: 0..<bytes.count).items.map(\.violation.path) == [])
  }
}
