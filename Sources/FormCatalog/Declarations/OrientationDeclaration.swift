import FormSyntax

/// How applicants are led to a form of a definition, as written.
package final class OrientationDeclaration: Sendable {
  package let definition: Located<String>
  /// In order; the first one is asked first.
  package let questions: [Question]
  package let outcomes: [Outcome]
  /// Whether there may be more questions, or more outcomes: some could not be read, which is reported.
  package let lacksQuestions: Bool
  package let lacksOutcomes: Bool
  private let questionPlaces: [String: Int]
  private let outcomePlaces: [String: Int]

  package struct Question: Sendable {
    package let name: Located<String>
    package let label: Located<String>?
    package let hint: Located<String>?
    package let answers: [Answer]
    /// Whether some of its answers could not be read.
    let hasGap: Bool
  }

  package struct Answer: Sendable {
    package let name: Located<String>
    package let label: Located<String>?
    package let next: Next?
    /// An outcome that is written beside a question, to which the answer leads instead.
    package let ignoredOutcome: Located<String>?
    /// Whether it may lead somewhere, which could not be read.
    package let hasGap: Bool
  }

  package enum Next: Sendable {
    case question(Located<String>)
    case outcome(Located<String>)
  }

  package struct Outcome: Sendable {
    package let name: Located<String>
    /// `yes`, `no` or `maybe`
    package let eligible: String
    package let text: Located<String>?
    /// Nil for all public forms that applicants can start.
    package let forms: [Located<String>]?
    package let prefill: [PrefillDeclaration]
    /// Whether it may offer other forms: some of it could not be read.
    package let hasGap: Bool
  }

  init(_ definition: Located<String>, _ cursor: Cursor) {
    self.definition = definition
    questions = (cursor["questions"]?.fields ?? []).map { question in
      Question(
        name: question.key,
        label: question.cursor["label"]?.text,
        hint: question.cursor["hint"]?.text,
        answers: (question.cursor["answers"]?.fields ?? []).map { answer in
          Answer(
            name: answer.key,
            label: answer.cursor["label"]?.text,
            next: Self.next(answer.cursor),
            ignoredOutcome: answer.cursor["goto"]?.text == nil ? nil : answer.cursor["outcome"]?.text,
            hasGap: answer.cursor.value.hasGap
          )
        },
        hasGap: question.cursor.value.hasGap || question.cursor["answers"]?.value.hasGap ?? false
      )
    }
    outcomes = (cursor["outcomes"]?.fields ?? []).map { outcome in
      Outcome(
        name: outcome.key,
        eligible: outcome.cursor["eligible"]?.text?.value ?? "no",
        text: outcome.cursor["text"]?.text,
        forms: outcome.cursor["forms"].map { $0.items.compactMap(\.text) },
        prefill: (outcome.cursor["prefill"]?.fields ?? []).map(PrefillDeclaration.init),
        hasGap: outcome.cursor.value.hasGap || outcome.cursor["forms"]?.value.hasGap ?? false
      )
    }
    func places(_ names: [String]) -> [String: Int] {
      Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    }
    questionPlaces = places(questions.map(\.name.value))
    outcomePlaces = places(outcomes.map(\.name.value))
    lacksQuestions = cursor["questions"]?.value.hasGap ?? false
    lacksOutcomes = cursor["outcomes"]?.value.hasGap ?? false
  }

  private static func next(_ cursor: Cursor) -> Next? {
    if let name = cursor["goto"]?.text { return .question(name) }
    return cursor["outcome"]?.text.map(Next.outcome)
  }

  package func question(_ name: String) -> Question? { questionPlaces[name].map { questions[$0] } }

  package func outcome(_ name: String) -> Outcome? { outcomePlaces[name].map { outcomes[$0] } }

  /// The names of the questions and outcomes that can be reached from the first question.
  package var reachable: (questions: Set<String>, outcomes: Set<String>) {
    var questions: Set<String> = []
    var outcomes: Set<String> = []
    var pending = self.questions.prefix(1).map(\.name.value)
    while let name = pending.popLast() {
      guard questions.insert(name).inserted, let question = question(name) else { continue }
      for answer in question.answers {
        switch answer.next {
        case .question(let next): pending.append(next.value)
        case .outcome(let next): outcomes.insert(next.value)
        case nil: break
        }
      }
    }
    return (questions, outcomes)
  }

  /// Whether any answer leads nowhere, to two places at once, or to something that is not declared or could not be read.
  package var hasLooseEnds: Bool {
    if lacksQuestions || lacksOutcomes || questions.contains(where: \.hasGap) { return true }
    return questions.flatMap(\.answers).contains { answer in
      if answer.ignoredOutcome != nil { return true }
      return switch answer.next {
      case .question(let name): question(name.value) == nil
      case .outcome(let name): outcome(name.value) == nil
      case nil: true
      }
    }
  }
}
