import FormCatalog
import FormSource
import FormSubmission

/// Compares the rules between answers and between scopes, and the boxes of the summary.
struct RuleComparison {
  private let before: FormSchema
  private let after: FormSchema
  private let subject: Change.Subject
  private let places: (before: DeclaredPlaces, after: DeclaredPlaces)
  private let conditions: ConditionChanges

  init(
    _ before: FormSchema,
    _ after: FormSchema,
    _ subject: Change.Subject,
    _ places: (before: DeclaredPlaces, after: DeclaredPlaces)
  ) {
    self.before = before
    self.after = after
    self.subject = subject
    self.places = places
    conditions = ConditionChanges(before, after)
  }

  func collect(into changes: inout ChangeCollector) {
    if before.rules != after.rules { collectRules(&changes) }
    if before.checkboxes != after.checkboxes { collectBoxes(&changes) }
    if before.scopeGroups != after.scopeGroups { collectGroups(&changes) }
  }

  private func collectRules(_ changes: inout ChangeCollector) {
    let rules = Pairing(before.rules, after.rules, by: \.id) { [RuleSchema.likeness($0)] }
    for rule in rules.removed where !isExplained(rule, before, comparedWith: after) {
      changes.add(RuleRemoved.change(rule, at: places.before.rule(rule.id), subject))
    }
    // A rule under another name asks for the same.
    for (old, new) in rules.kept + rules.renamed where old != new { collect(old, new, &changes) }
    for rule in rules.added where !isExplained(rule, after, comparedWith: before) {
      changes.add(RuleAdded.change(rule, at: places.after.rule(rule.id), subject))
    }
  }

  /// Whether the rule is about a block that only one side has: it comes and goes with it.
  private func isExplained(_ rule: RuleSchema, _ schema: FormSchema, comparedWith other: FormSchema) -> Bool {
    guard !rule.isAboutScopes else { return false }
    let blocks = Set(rule.fields.compactMap { schema[$0]?.block })
    return !blocks.isEmpty && !other.fields.contains { blocks.contains($0.block) }
  }

  private func collect(_ old: RuleSchema, _ new: RuleSchema, _ changes: inout ChangeCollector) {
    func add(_ change: (RuleSchema, ByteSpan?, ByteSpan?, Change.Subject) -> Change) {
      changes.add(change(new, places.before.rule(old.id), places.after.rule(new.id), subject))
    }
    if !old.kind.isAlike(new.kind) { add(RuleChanged.change) }
    if old.isAdvice != new.isAdvice { add(new.isAdvice ? RuleRelaxed.change : RuleEnforced.change) }
    if old.message != new.message { add(RuleReworded.change) }
    conditions.collect(old.condition, new.condition, into: &changes) {
      let name = Quoted(new.id)
      return ConditionTarget(
        words: Words(fr: "la règle \(name.french) s’applique", en: "the rule \(name.english) applies"),
        cause: new.id,
        subject: subject,
        before: places.before.rule(old.id),
        after: places.after.rule(new.id),
        whenTighter: .notice,
        whenLooser: new.isAdvice ? .notice : .breaking
      )
    }
  }

  /// A group without a condition can always be asked for.
  private func collectGroups(_ changes: inout ChangeCollector) {
    let groups = Pairing(before.scopeGroups, after.scopeGroups, by: \.name)
    func collect(_ name: String, _ old: Condition?, _ new: Condition?) {
      conditions.collect(old, new, into: &changes) {
        let quoted = Quoted(name)
        return ConditionTarget(
          words: Words(
            fr: "les scopes du groupe \(quoted.french) sont proposés",
            en: "the scopes of the group \(quoted.english) are offered"
          ),
          cause: name,
          subject: subject,
          before: old.map { _ in places.before.group(name) },
          after: new.map { _ in places.after.group(name) },
          whenTighter: .breaking,
          whenLooser: .notice
        )
      }
    }
    for group in groups.removed { collect(group.name, group.when, nil) }
    for (old, new) in groups.kept { collect(new.name, old.when, new.when) }
    for group in groups.added { collect(group.name, nil, group.when) }
  }

  private func collectBoxes(_ changes: inout ChangeCollector) {
    let boxes = Pairing(before.checkboxes, after.checkboxes, by: \.name)
    for box in boxes.removed { changes.add(CheckboxRemoved.change(box, at: places.before.box(box.name), subject)) }
    for (old, new) in boxes.kept {
      conditions.collect(old.when, new.when, into: &changes) {
        let name = Quoted(new.label)
        return ConditionTarget(
          words: Words(fr: "la case \(name.french) est à cocher", en: "the box \(name.english) has to be ticked"),
          cause: new.name,
          subject: subject,
          before: places.before.box(old.name),
          after: places.after.box(new.name),
          whenTighter: .notice,
          whenLooser: .breaking
        )
      }
    }
    for (old, new) in boxes.kept where old.label != new.label {
      let (before, after) = (places.before.box(old.name), places.after.box(new.name))
      changes.add(CheckboxRelabelled.change(old, new, at: before, after, subject))
    }
    for box in boxes.added { changes.add(CheckboxAdded.change(box, at: places.after.box(box.name), subject)) }
  }
}

extension RuleSchema {
  /// When the rule applies; nil for always.
  fileprivate var condition: Condition? {
    let parts = [when, unless.map(Condition.not)].compactMap(\.self)
    return parts.isEmpty ? nil : .all(parts)
  }

  /// The rule without its name: one that got another name is the same rule.
  fileprivate static func likeness(_ rule: RuleSchema) -> RuleSchema {
    RuleSchema(
      id: "",
      kind: rule.kind,
      when: rule.when,
      unless: rule.unless,
      message: rule.message,
      isAdvice: rule.isAdvice
    )
  }
}

extension RuleSchema.Kind {
  /// Whether both ask for the same, in whatever order they name it.
  fileprivate func isAlike(_ other: RuleSchema.Kind) -> Bool {
    switch (self, other) {
    case (.atLeastOneOf(let old), .atLeastOneOf(let new)), (.distinct(let old), .distinct(let new)),
      (.scopesAtLeastOneOf(let old), .scopesAtLeastOneOf(let new)), (.scopesAllOf(let old), .scopesAllOf(let new)),
      (.allOrNone(let old), .allOrNone(let new)):
      Set(old) == Set(new)
    case (.incompatible(let oldLeft, let oldRight), .incompatible(let left, let right)):
      Set([Set(oldLeft), Set(oldRight)]) == Set([Set(left), Set(right)])
    case (.requires(let old, let oldOthers), .requires(let new, let others)):
      old == new && Set(oldOthers) == Set(others)
    case (.after, _), (.alone, _), (.atLeastOneOf, _), (.distinct, _), (.scopesAtLeastOneOf, _), (.scopesAllOf, _),
      (.allOrNone, _), (.incompatible, _), (.requires, _):
      self == other
    }
  }
}
