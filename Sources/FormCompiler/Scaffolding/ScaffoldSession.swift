import FormCatalog
import FormLint
package import FormSource
package import FormSyntax
package import FormTemplates

/// What `datapass new` can start; the raw value is its name there.
package enum ScaffoldSubject: String, CaseIterable, Sendable {
  case definition
  case form
  case eligibility
  case overlay

  fileprivate var plan: any ScaffoldPlan {
    switch self {
    case .definition: DefinitionScaffold()
    case .form: FormScaffold()
    case .eligibility: EligibilityScaffold()
    case .overlay: OverlayScaffold()
    }
  }
}

/// Asks what a first version needs, checks each answer as `lint` will, and puts the whole into the project in memory.
package struct ScaffoldSession {
  let plan: any ScaffoldPlan
  private let subject: ScaffoldSubject
  let context: ScaffoldContext
  let environment: DeploymentEnvironment
  let sources: TemplateSources
  private(set) var answers = ScaffoldAnswers()
  /// What the linter finds in the project as it is.
  let start: Pipeline.Verdict
  /// What the linter finds with the answers so far, and the catalogue that they give.
  private var state: Pipeline.Verdict

  /// - Parameters:
  ///   - subject: what to start.
  ///   - project: the project to add it to.
  ///   - layout: the places of its files.
  ///   - environment: the environment to read it in.
  package init(
    _ subject: ScaffoldSubject,
    in project: Project,
    _ layout: ProjectLayout,
    environment: DeploymentEnvironment
  ) {
    self.subject = subject
    self.environment = environment
    plan = subject.plan
    start = Pipeline.lint(project, environment: environment)
    state = start
    context = ScaffoldContext(project: project, layout: layout, catalog: start.catalog)
    sources = TemplateSources(project.sourceFiles, start.trees, layout)
  }

  /// The next question; nil once all are answered.
  package var question: ScaffoldQuestion? { questions.first { !answers.has($0.name) } }

  private var questions: [ScaffoldQuestion] {
    let draft = ScaffoldContext(project: context.project, layout: context.layout, catalog: state.catalog)
    return plan.questions(answers, in: draft)
  }

  package enum Reply {
    case accepted
    case refused([AnswerProblem])
    /// What the linter warns about: the answer counts if it is given again.
    case doubtful([AnswerProblem])
  }

  /// Answers the next question.
  /// - Parameters:
  ///   - text: as it was typed; blank for the standard answer.
  ///   - isInsisted: whether an answer counts in spite of warnings.
  /// - Returns: whether it is kept, or why not; the question is then still the next one.
  package mutating func answer(_ text: String, insisting isInsisted: Bool = false) -> Reply {
    guard let question else { return .accepted }
    let isBlank = text.allSatisfy(\.isWhitespace)
    guard let text = isBlank ? question.standard : text else {
      if question.isRequired {
        return .refused([AnswerProblem(fr: "il faut une réponse", en: "an answer is required")])
      }
      answers.set(question.name, [])
      return .accepted
    }
    do throws(AnswerProblem) {
      let values = try AnswerReading.values(text, question)
      guard !values.isEmpty || !question.isRequired else {
        throw AnswerProblem(fr: "il faut une réponse", en: "an answer is required")
      }
      var candidate = answers
      candidate.set(question.name, values)
      let verdict = lint(candidate)
      // What is missing is still to come.
      let found = question.isLinted ? newFindings(verdict).filter { !Self.absences.contains($0.rule) } : []
      let errors = found.filter { $0.severity == .error }
      if !errors.isEmpty { return .refused(errors.map(AnswerProblem.init)) }
      let warnings = found.filter { $0.severity == .warning }
      if !warnings.isEmpty, !isInsisted { return .doubtful(warnings.map(AnswerProblem.init)) }
      answers = candidate
      state = verdict
      return .accepted
    } catch {
      return .refused([error])
    }
  }

  // MARK: The linter

  private static let absences: Set<Rule> = [ExpectedKey.rule, MissingKey.rule]

  /// The project with the answers in files of their own, whatever files they will go into.
  func lint(_ answers: ScaffoldAnswers) -> Pipeline.Verdict {
    let texts = plan.texts(answers, in: context)
    let project = context.project.adding(texts.map { ("\($0.path)#", $0.role, $0.text) })
    return Pipeline.lint(project, environment: environment)
  }

  /// What the linter finds, and did not find before.
  private func newFindings(_ verdict: Pipeline.Verdict) -> [Finding] { newFindings(verdict, since: state) }

  /// What the linter finds in one state of the project, and did not find in another.
  func newFindings(_ verdict: Pipeline.Verdict, since state: Pipeline.Verdict) -> [Finding] {
    func key(_ finding: Finding) -> String {
      "\(finding.rule.id) \(finding.subject ?? "") \(finding.message.french)"
    }
    var known = Dictionary(grouping: state.findings, by: key).mapValues(\.count)
    return verdict.findings.filter { finding in
      // A definition comes before its forms.
      if subject == .definition, finding.rule == DefinitionWithoutForm.rule { return false }
      if let count = known[key(finding)], count > 0 {
        known[key(finding)] = count - 1
        return false
      }
      return true
    }
  }
}

extension AnswerProblem {
  /// What the linter says about an answer.
  fileprivate init(_ finding: Finding) {
    self.init(fr: finding.message.french, en: finding.message.english, advice: finding.label)
  }
}
