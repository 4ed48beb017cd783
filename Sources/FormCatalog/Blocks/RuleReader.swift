import FormSource
import FormSubmission
import FormSyntax

/// A rule with the places of the names it gives, and its conditions.
struct ReadRule: Sendable {
  let schema: RuleSchema
  let id: Located<String>
  /// The fields or scopes that it names itself; those of a group are not among them.
  let names: [Located<String>]
  let conditions: [LocatedCondition]

  var fields: [Located<String>] { schema.isAboutScopes ? [] : names }
  var scopes: [Located<String>] { schema.isAboutScopes ? names : [] }
}

/// Reads rules, of fields or of scopes.
struct RuleReader {
  private(set) var findings: [Finding] = []
  private var suggestions = SuggestionBudget()
  private var conditions: [LocatedCondition] = []
  private let subject: String

  init(subject: String) {
    self.subject = subject
  }

  /// The scopes of a definition by their groups.
  struct Groups {
    /// The values of each group.
    let scopes: [String: [String]]
    /// Whether there can be no others.
    let areAll: Bool
  }

  /// A rule between fields; nil where it says nothing that is known.
  mutating func fieldRule(_ rule: RuleDeclaration) -> ReadRule? {
    read(rule, RuleShape.rule, RuleSchema.Keyword.ofFields, Groups(scopes: [:], areAll: true))
  }

  /// A rule between scopes; nil where it says nothing that is known.
  mutating func scopeRule(_ rule: RuleDeclaration, _ groups: Groups) -> ReadRule? {
    read(rule, RuleShape.scopeRule, RuleSchema.Keyword.ofScopes, groups)
  }

  private mutating func read(
    _ rule: RuleDeclaration,
    _ record: Record,
    _ keywords: [RuleSchema.Keyword],
    _ groups: Groups
  ) -> ReadRule? {
    conditions = []
    if requiresSeveral(rule, record) { return nil }
    for keyword in keywords {
      guard let cursor = rule.attributes[keyword.key] else { continue }
      switch keyword.operands {
      case .names:
        if let names = names(cursor) { return make(rule, keyword, names) }
      case .namesOrGroup:
        if let names = names(cursor) { return make(rule, keyword, names) }
        if let group = cursor["group"]?.text { return make(rule, keyword, group, groups) }
      case .pair:
        guard let names = names(cursor) else { continue }
        if names.count == 2 { return make(rule, keyword, [names[0]], [names[1]]) }
        if !cursor.value.hasGap {
          findings.append(MalformedRule.notTwo(names.count, at: cursor.span, rule: rule.id, subject: subject))
        }
        return nil
      case .name:
        if let name = cursor.text { return make(rule, keyword, [name]) }
      case .lists:
        let lists = cursor.items.map { $0.items.compactMap(\.text) }
        if lists.count == 2 { return make(rule, keyword, lists[0], lists[1]) }
        if lists.count == 1, cursor.items[0].value.isList, !cursor.value.hasGap {
          findings.append(MalformedRule.oneList(at: cursor.span, rule: rule.id, subject: subject))
          return nil
        }
      case .mapping:
        guard let requirement = cursor.fields.first else { continue }
        for other in cursor.fields.dropFirst() {
          findings.append(MalformedRule.furtherRequirement(other.key, of: rule.id, subject: subject))
        }
        if requirement.cursor.value.hasGap { return nil }
        return make(rule, keyword, [requirement.key], requirement.cursor.items.compactMap(\.text))
      }
    }
    return malformed(rule, record)
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
    let keys = rule.attributes.keys(among: record.oneOf.map(\.name))
    for other in keys.dropFirst() {
      findings.append(MalformedRule.further(other, than: keys[0].value, rule: rule.id, subject: subject))
    }
    return keys.count > 1
  }

  /// Nil for an empty list, which says nothing.
  private func names(_ cursor: Cursor) -> [Located<String>]? {
    guard cursor.value.isList, !cursor.items.isEmpty else { return nil }
    return cursor.items.compactMap(\.text)
  }

  /// A rule about the scopes of a group; nil where the group is unknown to the built-in overlay, which speaks of groups
  /// that an older checkout does not have.
  private mutating func make(
    _ rule: RuleDeclaration,
    _ keyword: RuleSchema.Keyword,
    _ group: Located<String>,
    _ groups: Groups
  ) -> ReadRule? {
    if let scopes = groups.scopes[group.value] { return make(rule, RuleSchema.Kind(keyword, scopes), []) }
    if group.span.source.isBuiltIn { return nil }
    if groups.areAll {
      let nearest = suggestions.nearest(to: group.value, among: groups.scopes.keys)
      findings.append(UnknownRuleScope.group(group, nearest: nearest, subject: subject))
    }
    return make(rule, RuleSchema.Kind(keyword, []), [])
  }

  private mutating func make(
    _ rule: RuleDeclaration,
    _ keyword: RuleSchema.Keyword,
    _ names: [Located<String>],
    _ others: [Located<String>] = []
  ) -> ReadRule? {
    make(rule, RuleSchema.Kind(keyword, names.map(\.value), others.map(\.value)), names + others)
  }

  /// Nil where a condition of the rule cannot be understood, which is reported: it is not known when the rule applies.
  private mutating func make(
    _ rule: RuleDeclaration,
    _ kind: RuleSchema.Kind?,
    _ names: [Located<String>]
  ) -> ReadRule? {
    let attributes = rule.attributes
    var lostCondition = false
    let when = condition(attributes["when"], .sending, &lostCondition)
    let unless = condition(attributes["unless"], .exempting, &lostCondition)
    guard let kind, !lostCondition else { return nil }
    let schema = RuleSchema(
      id: rule.id.value,
      kind: kind,
      when: when,
      unless: unless,
      message: attributes["message"]?.text?.value,
      isAdvice: attributes["strictness"]?.text?.value == "advice"
    )
    return ReadRule(schema: schema, id: rule.id, names: names, conditions: conditions)
  }

  private mutating func condition(
    _ cursor: Cursor?,
    _ purpose: LocatedCondition.Purpose,
    _ isLost: inout Bool
  ) -> Condition? {
    guard let cursor, !cursor.value.isAbsent else { return nil }
    var condition = ConditionReader.read(cursor)
    condition?.purpose = purpose
    if let condition { conditions.append(condition) } else { isLost = true }
    return condition?.condition
  }
}
