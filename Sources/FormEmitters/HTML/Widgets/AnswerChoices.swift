import FormCatalog
import FormSubmission

/// The rules of a form that want an answer to one of several questions, or one of several scopes, as far as its applicants
/// decide.
struct AnswerChoices {
  struct Choice {
    let rule: RuleSchema
    /// The questions that applicants are asked, in the order of the rule.
    let questions: [FormJourney.Question]
    /// When the rule applies; never `.never`.
    let when: SettledCondition
    /// When it does not; never `.always`.
    let unless: SettledCondition

    /// Whether answers decide if the rule applies.
    var isOpen: Bool { when != .always || unless != .never }

  }

  private let all: [Choice]
  /// The places in `all` of the choices of which a question is one, by its name.
  private let places: [String: [Int]]

  init(_ journey: FormJourney) {
    let open = (journey.steps.flatMap(\.blocks) + journey.further).flatMap(\.questions)
    let asked = Dictionary(open.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let fixed = (journey.frozen.flatMap(\.questions) + journey.unasked).filter { $0.isAlwaysAnswered }
    // One of these answers keeps a rule, whatever applicants do.
    let kept = Set((fixed + open.filter { $0.isDeferred || $0.isCompulsory }).map(\.name))
    let scopes = open.filter { $0.kind == .scopes }.map(\.name)
    let always = ScopeOffer(journey).alwaysAsked(of: journey.starting["scopes"]?.items ?? [])
    let all = journey.schema.rules.compactMap { rule -> Choice? in
      let fields: [String]
      switch rule.kind {
      case .atLeastOneOf(let names): fields = names.contains(where: kept.contains) ? [] : names
      case .scopesAtLeastOneOf(let names): fields = names.contains(where: always.contains) ? [] : scopes
      case .distinct, .after, .scopesAllOf, .alone, .incompatible, .requires, .allOrNone: return nil
      }
      let when = journey.settled(rule.when)
      let unless = rule.unless.map(journey.settled) ?? .never
      let questions = fields.compactMap { asked[$0] }
      guard when != .never, unless != .always, !questions.isEmpty else { return nil }
      return Choice(rule: rule, questions: questions, when: when, unless: unless)
    }
    var places: [String: [Int]] = [:]
    for (place, choice) in all.enumerated() {
      for name in Set(choice.questions.map(\.name)) { places[name, default: []].append(place) }
    }
    self.all = all
    self.places = places
  }

  /// Those of which any of some questions is one, in the order of the rules.
  func among(_ questions: [FormJourney.Question]) -> [Choice] {
    Set(questions.flatMap { places[$0.name] ?? [] }).sorted().map { all[$0] }
  }

  /// Those of which a question is one, and that refuse a request.
  func binding(_ question: FormJourney.Question) -> [Choice] { bindingPlaces(question).map { all[$0] } }

  private func bindingPlaces(_ question: FormJourney.Question) -> [Int] {
    (places[question.name] ?? []).filter { !all[$0].rule.isAdvice }
  }

  /// The questions that may be answered instead of the one before them, each with the ids of the rules one of which has to
  /// apply for that; none where a rule always does.
  func alternatives(_ questions: [FormJourney.Question]) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for (first, second) in zip(questions, questions.dropFirst()) where first.when == second.when {
      let others = Set(bindingPlaces(second))
      let shared = bindingPlaces(first).filter(others.contains).map { all[$0] }
      if shared.isEmpty { continue }
      found[second.name] = shared.allSatisfy(\.isOpen) ? shared.map(\.rule.id) : []
    }
    return found
  }
}

extension FormJourney.Question {
  /// Whether there is an answer in any case that nobody gives here.
  fileprivate var isAlwaysAnswered: Bool { when == .always && isAnswered }

  /// Whether it is always to be answered.
  fileprivate var isCompulsory: Bool { when == .always && requirement == .always }
}
