package import FormSource
import FormTemplates

extension ScaffoldSession {
  package struct Outcome: Sendable {
    /// The files that change, sorted by path.
    package let files: [FixedFile]
    package let newFiles: Set<String>
    /// What has to be put into a file by hand, since adding it there would change something else.
    package let byHand: [(path: String, text: String)]
    /// What the linter reports on the result.
    package let findings: [Finding]
    /// The project with the result.
    package let project: Project
    /// What to do next.
    package let advice: [Words]

    fileprivate static func byHand(_ texts: [ScaffoldText], _ project: Project) -> Outcome {
      Outcome(
        files: [],
        newFiles: [],
        byHand: texts.map { ($0.path, $0.text) },
        findings: [],
        project: project,
        advice: []
      )
    }
  }

  /// What all answers come to.
  package func outcome() -> Outcome {
    let texts = plan.texts(answers, in: context).filter { !$0.text.isEmpty }
    var edits = TemplateEdits()
    var byHand: [ScaffoldText] = []
    var added: [(path: String, role: SourceRole, text: String)] = []
    for text in texts {
      guard let file = context.project.tree.files.first(where: { $0.path == text.path }) else {
        added.append((text.path, text.role, text.text))
        continue
      }
      if let end = sources.end(of: file, asList: text.isItem) {
        edits.insert((end.needsGap ? "\n" : "") + text.text, indentedBy: 0, at: end.offset, in: file.id)
      } else {
        byHand.append(text)
      }
    }
    let applied = edits.applied(to: context.project.tree.files)
    let changed = context.project.replacing(applied).adding(added)
    let verdict = Pipeline.lint(changed, environment: environment)
    // Added to its file, it must mean what it means by itself.
    let isSame = edits.isEmpty || Self.tally(verdict.findings) == Self.tally(lint(answers).findings)
    guard byHand.isEmpty, isSame else { return .byHand(texts, context.project) }
    let extended = context.project.tree.files.compactMap { file in
      applied[file.id].map { FixedFile(path: file.path, before: file.bytes, after: $0, titles: []) }
    }
    let new = added.map { FixedFile(path: $0.path, before: [], after: Array($0.text.utf8), titles: []) }
    return Outcome(
      files: (extended + new).sorted { $0.path.precedes($1.path) },
      newFiles: Set(added.map(\.path)),
      byHand: [],
      findings: newFindings(verdict, since: start).filter { $0.severity != .info },
      project: changed,
      advice: plan.advice(answers, in: context)
    )
  }

  /// Findings counted by what they say, wherever they stand.
  private static func tally(_ findings: [Finding]) -> [String: Int] {
    Dictionary(grouping: findings) { "\($0.rule.id) \($0.message.french)" }.mapValues(\.count)
  }
}
