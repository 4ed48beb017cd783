extension Violation {
  /// The violation of a rule of the form; `label` returns the label of a field by name.
  static func broken(
    _ rule: RuleSchema,
    at field: String,
    isDocument: Bool = false,
    label: (String) -> String
  ) -> Violation {
    let words =
      if let message = rule.message {
        (french: message, english: message)
      } else {
        words(of: rule.kind) { names in
          let questions = names.map { question(rule.isAboutScopes ? $0.shortened : label($0)) }
          return (list(questions.map(\.french)), list(questions.map(\.english)))
        }
      }
    return Violation(
      path: place(of: field, isDocument: isDocument),
      code: rule.keyword.code,
      rule: rule.id,
      french: words.french,
      english: words.english,
      isAdvice: rule.isAdvice
    )
  }

  /// The message of a rule that does not declare its own; `named` returns how a message names fields or scopes.
  package static func words(
    of kind: RuleSchema.Kind,
    _ named: ([String]) -> (french: String, english: String)
  ) -> (french: String, english: String) {
    switch kind {
    case .atLeastOneOf(let names):
      let names = named(names)
      return ("répondez à l’une au moins de ces questions\u{A0}: \(names.french)", "answer one of: \(names.english)")
    case .distinct(let names):
      let names = named(names)
      return ("ces réponses doivent différer\u{A0}: \(names.french)", "these answers must differ: \(names.english)")
    case .after(let later, let earlier):
      let (later, earlier) = (named([later]), named([earlier]))
      return ("\(later.french) doit suivre \(earlier.french)", "\(later.english) must come after \(earlier.english)")
    case .scopesAtLeastOneOf(let names):
      let names = named(names)
      return ("cochez l’une au moins de ces données\u{A0}: \(names.french)", "tick one of: \(names.english)")
    case .scopesAllOf(let names):
      let names = named(names)
      return ("cochez toutes ces données\u{A0}: \(names.french)", "tick all of: \(names.english)")
    case .alone(let name):
      let name = named([name])
      return ("\(name.french) ne se demande avec aucune autre donnée", "\(name.english) must be requested on its own")
    case .incompatible(let left, let right):
      let verb = left.count == 1 ? "ne se combine" : "ne se combinent"
      let (left, right) = (named(left), named(right))
      return (
        "\(left.french) \(verb) pas avec \(right.french)", "\(left.english) cannot be combined with \(right.english)"
      )
    case .requires(let name, let others):
      let (name, others) = (named([name]), named(others))
      return (
        "\(name.french) ne se demande pas sans \(others.french)", "\(name.english) also requires \(others.english)"
      )
    case .allOrNone(let names):
      let names = named(names)
      return ("cochez toutes ces données, ou aucune\u{A0}: \(names.french)", "tick all or none of: \(names.english)")
    }
  }

  /// A question or a scope as quoted in a sentence.
  static func question(_ label: String) -> (french: String, english: String) {
    ("«\u{A0}\(label)\u{A0}»", "“\(label)”")
  }

  /// The text between the items of a list.
  package static let separator = ", "

  private static func list(_ names: [String]) -> String { names.joined(separator: separator) }
}

extension RuleSchema.Keyword {
  /// The code of the violation of a rule.
  package var code: Violation.Code {
    switch self {
    case .atLeastOneOf, .scopesAtLeastOneOf: .atLeastOneOf
    case .distinct: .distinct
    case .after: .after
    case .scopesAllOf: .allOf
    case .alone: .alone
    case .incompatible: .incompatible
    case .requires: .requires
    case .allOrNone: .allOrNone
    }
  }
}
