import FormCatalog
import FormSource
import FormSubmission

/// Checks the answers about one form against its definition.
struct FormChecks {
  private let context: DefinitionContext
  private(set) var findings: [Finding] = []

  init(_ context: DefinitionContext) {
    self.context = context
  }

  var isPassed: Bool { findings.allSatisfy { $0.severity != .error } }

  mutating func report(_ problem: AnswerProblem?, _ span: ByteSpan, _ severity: Severity = .error) {
    if let problem { findings.append(problem.finding(at: span, severity)) }
  }

  mutating func check(_ answer: FormAnswer) {
    if let useCase = answer.useCase, answer.base == nil {
      report(AnswerCheck.useCase(useCase.value, in: context), useCase.span)
    }
    if let base = answer.base { report(AnswerCheck.base(base.value, in: context), base.span) }
    for scope in answer.scopes + (answer.displayed ?? []) + (answer.disabled ?? []) {
      report(AnswerCheck.scope(scope.value, in: context), scope.span)
    }
    for modality in answer.modalities ?? [] { report(AnswerCheck.modality(modality.value, in: context), modality.span) }
    for entry in answer.answers {
      report(AnswerCheck.field(entry.field.value, in: context), entry.field.span)
      if PlannedValue(entry.value) == nil {
        report(
          AnswerProblem(
            fr: "\(Quoted(entry.field.value).french) n’est ni un texte, ni un nombre, ni une liste de textes",
            en: "\(Quoted(entry.field.value).english) is neither a text, a number nor a list of texts"
          ),
          entry.field.span
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
    for case (let field, .text(let text)) in answer.answers {
      report(AnswerCheck.details(text, of: contacts), field.span)
    }
    report(AnswerCheck.name(answer.name.value), answer.name.span)
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
    let names = QuotedList(fields)
    return AnswerProblem(
      fr: "il manque la réponse à \(names.french)\u{A0}: le client ne la donne pas, son bloc est figé",
      en: "the answer to \(names.english) is missing: its block is fixed, so clients cannot give it",
      advice: Words(fr: "répondez à \(QuotedList(questions).french)", en: "answer \(QuotedList(questions).english)")
    )
  }
}
