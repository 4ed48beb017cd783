import FormCatalog
import FormSource
import FormSubmission

/// Compares the rules between answers and between scopes, and the boxes of the summary.
struct RuleComparison {
  private let asked: (before: FormBlocks, after: FormBlocks)
  private let subject: Change.Subject
  private let places: (before: DeclaredPlaces, after: DeclaredPlaces)
  private let conditions: ConditionChanges

  init(
    _ before: FormBlocks,
    _ after: FormBlocks,
    _ subject: Change.Subject,
    _ places: (before: DeclaredPlaces, after: DeclaredPlaces)
  ) {
    asked = (before, after)
    self.subject = subject
    self.places = places
    conditions = ConditionChanges(before, after)
  }

  private var before: FormSchema { asked.before.schema }
  private var after: FormSchema { asked.after.schema }

  func collect(into changes: inout ChangeCollector) {
    if before.rules != after.rules { collectRules(&changes) }
    if before.checkboxes != after.checkboxes { collectBoxes(&changes) }
    if before.scopeGroups != after.scopeGroups { collectGroups(&changes) }
  }

  private func collectRules(_ changes: inout ChangeCollector) {
    let rules = Pairing(before.rules, after.rules, by: \.id) { [RuleSchema.likeness($0)] }
    for rule in rules.removed where !isExplained(rule, before, comparedWith: after) {
      add(RuleRemoved.change(pair(rule, nil)), &changes)
    }
    // A rule under another name asks for the same.
    for (old, new) in rules.kept + rules.renamed where old != new { collect(old, new, &changes) }
    for rule in rules.added where !isExplained(rule, after, comparedWith: before) {
      add(RuleAdded.change(pair(nil, rule)), &changes)
    }
  }

  private func add(_ change: Change?, _ changes: inout ChangeCollector) {
    if let change { changes.add(change) }
  }

  private func pair(_ old: RuleSchema?, _ new: RuleSchema?) -> RulePair {
    RulePair(
      before: old.map { RulePair.Side(rule: $0, blocks: asked.before, place: places.before.rule($0.id)) },
      after: new.map { RulePair.Side(rule: $0, blocks: asked.after, place: places.after.rule($0.id)) },
      subject: subject
    )
  }

  /// Whether the rule is about questions that only one side asks: it comes and goes with them.
  private func isExplained(_ rule: RuleSchema, _ schema: FormSchema, comparedWith other: FormSchema) -> Bool {
    guard !rule.isAboutScopes else { return false }
    let fields = rule.fields.filter { schema[$0] != nil }
    return !fields.isEmpty && fields.allSatisfy { other[$0] == nil }
  }

  private func collect(_ old: RuleSchema, _ new: RuleSchema, _ changes: inout ChangeCollector) {
    let rule = pair(old, new)
    if !old.kind.isAlike(new.kind) { add(RuleContentComparison(rule, asked).change(old.kind, new.kind), &changes) }
    if old.isAdvice != new.isAdvice {
      add(new.isAdvice ? RuleRelaxed.change(rule) : RuleEnforced.change(rule), &changes)
    }
    if old.message != new.message { add(RuleReworded.change(rule), &changes) }
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
    // A common box has its name from DataPass.
    let boxes = Pairing(before.checkboxes, after.checkboxes, by: \.name) { box in
      CheckboxSchema.common.contains(box.name) ? [] : [CheckboxSchema(name: "", label: box.label, when: box.when)]
    }
    // The common boxes come and go with a contact, or with the address of the terms of use.
    for box in boxes.removed where !isCommon(box, asked.before) {
      changes.add(CheckboxRemoved.change(box, at: places.before.box(box.name), subject))
    }
    for (old, new) in boxes.renamed {
      let (before, after) = (places.before.box(old.name), places.after.box(new.name))
      changes.add(CheckboxRenamed.change(old, new, at: before, after, subject))
    }
    if let (old, new) = boxes.moved.first {
      let (before, after) = (places.before.box(old.name), places.after.box(new.name))
      changes.add(CheckboxOrder.change(at: before, after, subject))
    }
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
      let (before, after) = (places.before.label(of: old), places.after.label(of: new))
      changes.add(CheckboxRelabelled.change(old, new, at: before, after, subject))
    }
    for box in boxes.added where !isCommon(box, asked.after) {
      changes.add(CheckboxAdded.change(box, at: places.after.box(box.name), subject))
    }
  }

  private func isCommon(_ box: CheckboxSchema, _ blocks: FormBlocks) -> Bool {
    CheckboxSchema.common.contains(box.name) && !blocks.ownBoxes.contains(box.name)
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
