import FormCatalog
import FormSubmission

/// What an answer is to be and the limits that it is checked against, each as a remark.
struct LimitWords {
  let words: ConditionWords
  let conditions: OpenConditions
  let field: FormField
  /// The options that pages offer.
  let offered: [FormField.Option]

  private var schema: FieldSchema { field.schema }

  /// The kind of answer, with its unit.
  var kind: String {
    let kind = field.asking.isSingle ? AnswerKindWords.oneChoice : AnswerKindWords.text(schema)
    return field.unit.map { "\(kind), \(UnitWords.text($0))" } ?? kind
  }

  /// The limits of the field, then those that hold on a condition. Options are not among them: the sheet lists them.
  var limits: [String] {
    var texts = texts(schema.limits)
    for constraint in schema.constraints {
      var limits = self.texts(constraint.limits)
      if let options = constraint.limits.options {
        let labels = options.map { "«\u{A0}\(words.option(field.name, $0))\u{A0}»" }
        limits.insert("Seulement \(labels.joined(separator: " ou "))", at: 0)
      }
      switch conditions.settled(constraint.when) {
      case .always: texts += limits
      case .never: break
      case .open(let condition): texts += limits.map { "\($0) si \(words.text(condition))" }
      }
    }
    if schema.isAdvice { texts.append("Une réponse qui ne convient pas est signalée, jamais refusée") }
    if !field.suggestions.isEmpty {
      let offered = field.suggestions.map(Self.suggestion).joined(separator: ", ")
      texts.append("Réponses proposées, d’autres étant admises\u{A0}: \(offered)")
    }
    return texts + beyondThePage
  }

  /// The answer, and what it is called where that is something else.
  private static func suggestion(_ option: FormField.Option) -> String {
    option.label.contains(option.value) ? option.label : "\(option.value) (\(option.label))"
  }

  /// What no page lets applicants answer, and what is accepted all the same.
  private var beyondThePage: [String] {
    var texts: [String] = []
    if field.asking.isSingle { texts.append("Une demande qui a plusieurs choix reste valable") }
    let isOffered = Set(offered)
    let others = (field.options ?? []).filter { !isOffered.contains($0) }
    if !others.isEmpty {
      let labels = others.map { "«\u{A0}\($0.label)\u{A0}»" }
      texts.append("Valable aussi, sans être proposé\u{A0}: \(labels.joined(separator: ", "))")
    }
    return texts
  }

  private func texts(_ limits: FieldLimits) -> [String] {
    var own: [String] = []
    own += range(limits.minimum, limits.maximum)
    own += lengths(limits.minimumLength, limits.maximumLength)
    if let format = limits.format { own.append(format.expected.french.capitalizedFirst) }
    if let pattern = limits.pattern { own.append(form(pattern)) }
    // The limits of a list apply to each item.
    if schema.isMany { own = own.map { "Pour chacune\u{A0}: \($0.uncapitalized)" } }
    if schema.kind == .document {
      own += FileWords.remarks(limits)
    } else if let most = limits.maximumCount {
      own.append(most == 1 ? "Une seule réponse" : "\(most) réponses au plus")
    }
    for option in limits.exclusiveOptions ?? [] {
      own.append("«\u{A0}\(words.option(field.name, option))\u{A0}» exclut les autres réponses")
    }
    if limits.mustBeAccepted {
      let rest = schema.requirement == .always ? "" : ", une case laissée vide est admise"
      own.append("Un «\u{A0}non\u{A0}» est refusé\(rest)")
    }
    return own
  }

  private func range(_ minimum: FieldLimits.Bound?, _ maximum: FieldLimits.Bound?) -> [String] {
    switch (minimum, maximum) {
    case (.integer(let least)?, .integer(let most)?): ["De \(least) à \(most)"]
    case (let least, let most):
      [least.map { text($0, "Au moins", "Au plus tôt") }, most.map { text($0, "Au plus", "Au plus tard") }]
        .compactMap { $0 }
    }
  }

  private func text(_ bound: FieldLimits.Bound, _ ofNumber: String, _ ofDay: String) -> String {
    switch bound {
    case .integer(let number): "\(ofNumber) \(number)"
    case .date(let day): "\(ofDay) le \(DayWords.text(day))"
    case .today: "\(ofDay) le jour de l’envoi"
    }
  }

  private func lengths(_ least: Int?, _ most: Int?) -> [String] {
    switch (least, most) {
    case (nil, nil): []
    case (let least?, nil): ["Au moins \(characters(least))"]
    case (nil, let most?): ["Au plus \(characters(most))"]
    case (let least?, let most?): [least == most ? characters(least) : "De \(least) à \(characters(most))"]
    }
  }

  private func characters(_ count: Int) -> String { "\(count) caractère\(count > 1 ? "s" : "")" }

  /// A pattern by what it accepts, for those who do not read expressions, and by itself, for those who do.
  private func form(_ pattern: Pattern) -> String {
    let example = field.example.flatMap { pattern.matches($0) ? $0 : nil } ?? pattern.shortestMatch
    guard let example, example.contains(where: { !$0.isWhitespace }) else {
      return "Forme imposée\u{A0}: \(pattern.source)"
    }
    return "Forme imposée, comme «\u{A0}\(example)\u{A0}» (motif\u{A0}: \(pattern.source))"
  }
}
