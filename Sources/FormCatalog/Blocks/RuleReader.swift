import FormSource
import FormSubmission
import FormSyntax

/// A rule with the places of the names it gives, and its conditions.
struct ReadRule: Sendable {
  let schema: RuleSchema
  let id: Located<String>
  let fields: [Located<String>]
  let scopes: [Located<String>]
  let conditions: [LocatedCondition]
}

/// Reads rules, of fields or of scopes.
struct RuleReader {
  private(set) var findings: [Finding] = []
  private var conditions: [LocatedCondition] = []
  private let subject: String

  init(subject: String) {
    self.subject = subject
  }

  /// A rule between fields; nil where it says nothing that is known.
  mutating func fieldRule(_ rule: RuleDeclaration) -> ReadRule? {
    conditions = []
    let attributes = rule.attributes
    if requiresSeveral(rule, RuleShape.rule) { return nil }
    if let names = names(attributes["at_least_one_of"]) {
      return make(rule, .atLeastOneOf(names.map(\.value)), fields: names)
    }
    if let names = names(attributes["distinct"]) { return make(rule, .distinct(names.map(\.value)), fields: names) }
    if let names = names(attributes["after"]) {
      if names.count == 2 { return make(rule, .after(names[0].value, names[1].value), fields: names) }
      if let cursor = attributes["after"], !cursor.value.hasGap {
        findings.append(MalformedRule.notTwo(names.count, at: cursor.span, rule: rule.id, subject: subject))
      }
      return nil
    }
    return malformed(rule, RuleShape.rule)
  }

  /// A rule between scopes; `groups` are the values of each group, and `areAll` says whether there can be no others.
  mutating func scopeRule(_ rule: RuleDeclaration, groups: [String: [String]], areAll: Bool) -> ReadRule? {
    conditions = []
    let attributes = rule.attributes
    if requiresSeveral(rule, RuleShape.scopeRule) { return nil }
    if let names = names(attributes["at_least_one_of"]) {
      return make(rule, .scopesAtLeastOneOf(names.map(\.value)), scopes: names)
    }
    if let scope = attributes["alone"]?.text { return make(rule, .alone(scope.value), scopes: [scope]) }
    if let sides = attributes["incompatible"]?.items, sides.count == 2 {
      let left = sides[0].items.compactMap(\.text)
      let right = sides[1].items.compactMap(\.text)
      return make(rule, .incompatible(left.map(\.value), right.map(\.value)), scopes: left + right)
    }
    if let requirements = attributes["requires"]?.fields, let requirement = requirements.first {
      for other in requirements.dropFirst() {
        findings.append(MalformedRule.furtherRequirement(other.key, of: rule.id, subject: subject))
      }
      if requirement.cursor.value.hasGap { return nil }
      let others = requirement.cursor.items.compactMap(\.text)
      return make(
        rule,
        .requires(requirement.key.value, others.map(\.value)),
        scopes: [requirement.key] + others
      )
    }
    for (key, kind) in [("all_of", RuleSchema.Kind.scopesAllOf), ("all_or_none", RuleSchema.Kind.allOrNone)] {
      if let names = names(attributes[key]) { return make(rule, kind(names.map(\.value)), scopes: names) }
      guard let group = attributes[key]?["group"]?.text else { continue }
      if let scopes = groups[group.value] { return make(rule, kind(scopes)) }
      // The built-in overlay speaks of groups that an older checkout does not have.
      if group.span.source.isBuiltIn { return nil }
      if areAll { findings.append(UnknownRuleScope.group(group, known: groups.keys, subject: subject)) }
      return make(rule, kind([]))
    }
    return malformed(rule, RuleShape.scopeRule)
  }

  /// Reports that a rule requires nothing, unless what it requires could not be read: that is reported.
  private mutating func malformed(_ rule: RuleDeclaration, _ record: Record) -> ReadRule? {
    if rule.attributes.isWhole(in: record) {
      findings.append(MalformedRule.finding(rule.id, record, subject: subject))
    }
    return nil
  }

  /// Whether a rule requires more than one thing, which is reported: it is not known which is meant.
  private mutating func requiresSeveral(_ rule: RuleDeclaration, _ record: Record) -> Bool {
    let kinds = rule.attributes.keys(among: record.oneOf.map(\.name))
    for other in kinds.dropFirst() {
      findings.append(MalformedRule.further(other, than: kinds[0].value, rule: rule.id, subject: subject))
    }
    return kinds.count > 1
  }

  /// Nil for an empty list, which says nothing.
  private func names(_ cursor: Cursor?) -> [Located<String>]? {
    guard let cursor, cursor.value.array != nil, !cursor.items.isEmpty else { return nil }
    return cursor.items.compactMap(\.text)
  }

  /// Nil where a condition of the rule cannot be understood, which is reported: it is not known when the rule applies.
  private mutating func make(
    _ rule: RuleDeclaration,
    _ kind: RuleSchema.Kind,
    fields: [Located<String>] = [],
    scopes: [Located<String>] = []
  ) -> ReadRule? {
    let attributes = rule.attributes
    var lostCondition = false
    let when = condition(attributes["when"], &lostCondition)
    let unless = condition(attributes["unless"], &lostCondition)
    if lostCondition { return nil }
    let schema = RuleSchema(
      id: rule.id.value,
      kind: kind,
      when: when,
      unless: unless,
      message: attributes["message"]?.text?.value,
      isAdvice: attributes["strictness"]?.text?.value == "advice"
    )
    return ReadRule(schema: schema, id: rule.id, fields: fields, scopes: scopes, conditions: conditions)
  }

  private mutating func condition(_ cursor: Cursor?, _ isLost: inout Bool) -> Condition? {
    guard let cursor, !cursor.value.isAbsent else { return nil }
    let condition = ConditionReader.read(cursor)
    if let condition { conditions.append(condition) } else { isLost = true }
    return condition?.condition
  }
}
