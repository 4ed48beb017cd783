import FormCatalog
import FormSource
import FormSubmission

/// Checks the answers about one form against its definition.
struct FormChecks {
  private let context: DefinitionContext
  private(set) var findings: [Finding] = []
  /// Whether the base that the answer names, or that of its use case, is known; if not, what it would give is not missing.
  private(set) var knowsBase = true

  init(_ context: DefinitionContext) {
    self.context = context
  }

  var isPassed: Bool { findings.allSatisfy { $0.severity != .error } }

  mutating func report(_ problem: AnswerProblem?, _ span: ByteSpan, _ severity: Severity = .error) {
    if let problem { findings.append(problem.finding(at: span, severity)) }
  }

  /// - Parameters:
  ///   - answer: the requested form.
  ///   - uid: its identifier.
  mutating func check(_ answer: FormAnswer, uid: String) {
    if let base = answer.base ?? answer.useCase {
      let problem =
        answer.base == nil
        ? AnswerCheck.useCase(base.value, in: context) : AnswerCheck.base(base.value, of: uid, in: context)
      report(problem, base.span)
      knowsBase = problem == nil
    }
    let choices = context.choices(of: answer).filter { !(context.styleOfSinglePages?.leaves($0) ?? false) }
    if answer.isSinglePage == true, !choices.isEmpty { report(Self.nothingToChoose(choices), answer.span) }
    for scope in answer.scopes + (answer.displayed ?? []) + (answer.disabled ?? []) {
      report(AnswerCheck.scope(scope.value, in: context), scope.span)
    }
    for modality in answer.modalities ?? [] { report(AnswerCheck.modality(modality.value, in: context), modality.span) }
    for entry in answer.answers {
      report(AnswerCheck.field(entry.field.value, called: entry.question, in: context), entry.field.span)
      if PlannedValue(entry.value) == nil {
        let name = Quoted(entry.question)
        report(
          AnswerProblem(
            fr: "\(name.french) n’est ni un texte, ni un nombre entier, ni oui ou non, ni une liste de textes",
            en: "\(name.english) is neither a text, a whole number, a yes or no, nor a list of texts"
          ),
          entry.span
        )
      }
    }
  }

  /// - Parameters:
  ///   - contacts: the contacts that the vendor gives.
  ///   - answer: the form’s own texts, which are written in clear.
  ///   - needsMobile: whether phone numbers must be mobile ones.
  mutating func check(_ contacts: [ContactAnswer], _ answer: FormAnswer, needsMobile: Bool) {
    for contact in contacts {
      if let title = contact.jobTitle {
        report(AnswerCheck.jobTitle(title.value) ?? AnswerCheck.name(title.value), title.span)
      }
      if needsMobile, let phone = contact.phoneNumber {
        report(AnswerCheck.phone(phone.value, mobile: true), phone.span)
      }
    }
    for text in [answer.name, answer.description, answer.introduction].compactMap({ $0 }) {
      report(AnswerCheck.details(text.value, of: contacts), text.span)
    }
    for entry in answer.answers {
      if case .text(let text) = entry.value { report(AnswerCheck.details(text, of: contacts), entry.span) }
    }
    report(AnswerCheck.name(answer.name.value), answer.name.span)
  }

  private static func nothingToChoose(_ blocks: [EditableBlock]) -> AnswerProblem {
    AnswerProblem(
      fr: "une page unique de cette API ne laisse pas les clients choisir cela",
      en: "a single page of this API does not let clients choose this",
      advice: Words(
        fr: "retirez single_page, ou \(blocks.map(\.key).joined(separator: " et "))",
        en: "remove single_page, or \(blocks.map(\.key).joined(separator: " and "))"
      )
    )
  }

  // MARK: What is missing

  mutating func reportNoScopes(_ answer: FormAnswer) {
    let name = Quoted(context.definition.id)
    let problem = AnswerProblem(
      fr: "aucune donnée n’est choisie pour \(name.french)",
      en: "no scope is chosen for \(name.english)",
      advice: Words(fr: "renseignez scopes", en: "fill in scopes")
    )
    report(problem, answer.span)
  }

  mutating func reportMissing(_ fields: [FormField], _ answer: FormAnswer) {
    if !fields.isEmpty { report(Self.missing(fields.map(\.name)), answer.span) }
  }

  private static func missing(_ fields: [String]) -> AnswerProblem {
    let questions = fields.map { field in
      AnswersReader.namedFields.first { $0.field == field }?.question ?? "answers.\(field)"
    }
    let names = QuotedList(questions)
    let isOne = questions.count == 1
    return AnswerProblem(
      fr: isOne
        ? "il manque la réponse à \(names.french)\u{A0}: les clients ne peuvent pas la donner, elle est figée"
        : "il manque les réponses à \(names.french)\u{A0}: les clients ne peuvent pas les donner, elles sont figées",
      en: isOne
        ? "the answer to \(names.english) is missing: it is fixed, so clients cannot give it"
        : "the answers to \(names.english) are missing: they are fixed, so clients cannot give them",
      advice: Words(
        fr: "répondez, ou choisissez une base qui répond",
        en: "answer, or choose a base that does"
      )
    )
  }
}
