import FormSource
import FormSubmission

/// The keys of rules.
package enum RuleShape {
  package static let rule = record("rule", Words(fr: "une règle", en: "a rule"), RuleSchema.Keyword.ofFields)

  package static let scopeRule = record(
    "scope_rule",
    Words(fr: "une règle de scopes", en: "a scope rule"),
    RuleSchema.Keyword.ofScopes
  )

  /// A rule has one keyword, which is a key.
  private static func record(_ name: String, _ title: Words, _ keywords: [RuleSchema.Keyword]) -> Record {
    let keys = keywords.map { KeyShape($0.key, shape($0.operands), .optional, summary($0)) }
    return Record(name, title, keys + common, oneOf: keys.map(\.name), isOfOneLevel: false)
  }

  private static func shape(_ operands: RuleSchema.Keyword.Operands) -> Shape {
    switch operands {
    case .names, .pair: .list(of: .text)
    case .namesOrGroup: .either([.list(of: .text), .record(group)])
    case .name: .text
    case .lists: .list(of: .list(of: .text))
    case .mapping: .map(.list(of: .text))
    }
  }

  private static func summary(_ keyword: RuleSchema.Keyword) -> Words {
    switch keyword {
    case .atLeastOneOf: Words(fr: "L’un de ces champs a une réponse", en: "One of these fields has an answer")
    case .distinct: Words(fr: "Ces réponses diffèrent", en: "These answers differ")
    case .after: Words(fr: "La première date suit la seconde", en: "The first date comes after the second")
    case .scopesAtLeastOneOf: Words(fr: "L’un de ces scopes est coché", en: "One of these scopes is ticked")
    case .scopesAllOf: Words(fr: "Tous ces scopes sont cochés", en: "All of these are ticked")
    case .alone: Words(fr: "Ce scope se demande seul", en: "This scope is asked for alone")
    case .incompatible:
      Words(fr: "Aucun des premiers avec l’un des seconds", en: "None of the first with any of the second")
    case .requires: Words(fr: "Ce scope demande aussi les autres", en: "This scope also needs the others")
    case .allOrNone: Words(fr: "Tous ces scopes, ou aucun", en: "All of these scopes, or none")
    }
  }

  /// All scopes of a group, in place of their names.
  private static let group = Record(
    "group_of_scopes",
    Words(fr: "un groupe de scopes", en: "a group of scopes"),
    [KeyShape("group", .text, .required, fr: "Le titre du groupe", en: "The group’s heading")]
  )

  private static let common = [
    FieldShape.condition("when", "Seulement à cette condition", "Only on this condition"),
    FieldShape.condition("unless", "Sauf à cette condition", "Unless this condition holds"),
    FieldShape.text("message", "Ce que l’on dit au demandeur", "What the applicant is told"),
    FieldShape.strictness,
  ]
}
