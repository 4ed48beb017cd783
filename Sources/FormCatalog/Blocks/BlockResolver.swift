import FormSource
import FormSubmission
import FormSyntax

/// Merges the levels of block declarations and reads the result: standard or own block, overlay, definition, form.
struct BlockResolver: Sendable {
  private let library: [String: BlockDeclaration]
  private let overlay: [String: DefinitionDeclaration]
  /// Overlay of the project itself: laid over everything.
  private let ownOverlay: [String: DefinitionDeclaration]
  private let isCheckout: Bool
  private let known = ReadBlocks()

  init(_ declarations: Declarations, isCheckout: Bool, usesOverlay: Bool) {
    var library: [String: BlockDeclaration] = [:]
    for block in StandardLibrary.shared.blocks + declarations.blocks { library[block.name.value] = block }
    self.library = library
    overlay = isCheckout && usesOverlay ? StandardLibrary.shared.overlay : [:]
    ownOverlay = Dictionary(declarations.overlay.map { ($0.id.value, $0) }, uniquingKeysWith: { $1 })
    self.isCheckout = isCheckout
  }

  /// The names of all blocks that a definition may list.
  var blockNames: Set<String> { Set(library.keys) }

  /// The blocks that a definition’s forms ask, in order: those that it lists, and the further steps of its forms, each
  /// after the step that precedes it there. Upstream’s class asks them whatever the form.
  func askedBlocks(_ definition: DefinitionDeclaration, _ forms: [FormDeclaration]) -> [Located<String>] {
    guard !definition.blocks.isEmpty else { return [] }
    let adding = forms.filter { form in !form.steps.allSatisfy { definition.blockNames.contains($0.value) } }
    guard !adding.isEmpty else { return definition.blocks }
    // A chain, since steps come in between: for each block the place of the next one, from the first at `next[0]`.
    var asked = definition.blocks
    var next = Array(1...asked.count)
    next.append(0)
    var places = Dictionary(asked.indices.map { (asked[$0].value, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    for form in adding {
      var place = 0
      for step in form.steps {
        if let known = places[step.value] {
          place = known
        } else if library[step.value] != nil {
          asked.append(step)
          places[step.value] = asked.count
          next.append(next[place])
          next[place] = asked.count
          place = asked.count
        }
      }
    }
    var ordered: [Located<String>] = []
    var place = next[0]
    while place != 0 {
      ordered.append(asked[place - 1])
      place = next[place]
    }
    return ordered
  }

  /// What a definition's forms ask, but for their own adaptations.
  func blocks(of definition: DefinitionDeclaration, asking names: [Located<String>]) -> (FormBlocks, [Finding]) {
    resolve(definition, names, adaptations: [], subject: definition.id.value)
  }

  /// What a form asks that adapts its definition's blocks.
  func blocks(
    of form: FormDeclaration,
    _ definition: DefinitionDeclaration,
    asking names: [Located<String>]
  ) -> (FormBlocks, [Finding]) {
    resolve(definition, names, adaptations: form.adaptations, subject: form.uid.value)
  }

  private func resolve(
    _ definition: DefinitionDeclaration,
    _ names: [Located<String>],
    adaptations: [BlockDeclaration],
    subject: String
  ) -> (FormBlocks, [Finding]) {
    var findings: [Finding] = []
    var suggestions = SuggestionBudget()
    let asked = adaptations.isEmpty ? [] : Set(names.map(\.value))
    let blocks = blocks(of: definition, names, adaptations: adaptations).map { block in
      (name: block.name, content: known.read(block, subject: subject, &findings))
    }
    for adaptation in adaptations
    where !definition.lacksBlocks && !asked.contains(adaptation.name.value) {
      let nearest = suggestions.nearest(to: adaptation.name.value, among: names.lazy.map(\.value))
      findings.append(UnknownAdaptation.block(adaptation.name, nearest: nearest, subject: subject))
    }
    let (standard, own) = (overlay[definition.id.value], ownOverlay[definition.id.value])
    let isOpen = isCheckout && standard == nil && own == nil && !definition.declaresQuestions
    let levels = [standard, definition, own].compactMap { $0 }
    let adapted = AdaptedQuestions(levels.map(\.adaptations) + [adaptations])
    return build(definition, blocks, levels, adapted, isOpen, subject, findings)
  }

  /// The blocks that a definition asks, with all that is laid over them.
  private func blocks(
    of definition: DefinitionDeclaration,
    _ names: [Located<String>],
    adaptations: [BlockDeclaration]
  ) -> [LayeredBlock] {
    func byName(_ level: [BlockDeclaration]) -> [String: [BlockDeclaration]] {
      level.isEmpty ? [:] : Dictionary(grouping: level.filter(\.isAdaptation)) { $0.name.value }
    }
    let standard = byName(overlay[definition.id.value]?.adaptations ?? [])
    let own = byName(ownOverlay[definition.id.value]?.adaptations ?? [])
    let adapted = byName(adaptations)
    func layered(_ name: Located<String>, _ listed: [BlockDeclaration]) -> LayeredBlock? {
      guard let declared = library[name.value] else { return nil }
      let (name, key) = (name, name.value)
      let levels =
        [declared] + (standard[key] ?? []) + listed.filter { $0.name.value == key && $0.isAdaptation }
        + (adapted[key] ?? []) + (own[key] ?? [])
      return LayeredBlock(name: name, levels: levels)
    }
    // A block that is listed twice is asked twice: a rule reports it.
    var listed = definition.adaptations[...]
    return names.compactMap { name in
      layered(name, listed.first.map { $0.name.span == name.span } ?? false ? [listed.removeFirst()] : [])
    }
  }

  private func build(
    _ definition: DefinitionDeclaration,
    _ read: [(name: Located<String>, content: ReadBlock)],
    _ levels: [DefinitionDeclaration],
    _ adapted: AdaptedQuestions,
    _ isOpen: Bool,
    _ subject: String,
    _ found: [Finding]
  ) -> (FormBlocks, [Finding]) {
    var findings = found
    var conditions = read.flatMap(\.content.conditions)
    var gap = Gaps.Gap()
    for block in read { gap.join(block.content.gap) }
    // A block that does not exist has a finding of its own.
    if levels.contains(where: \.lacksBlocks) || read.count < definition.adaptations.count { gap.isOpen = true }
    let blocks = read.map { name, content in
      FormBlocks.Block(
        name: name,
        title: content.title,
        intro: content.intro,
        reviewer: content.reviewer,
        isFixable: content.isFixable,
        contactKinds: content.contactKinds,
        contacts: content.contacts,
        fields: content.asksScopes ? content.fields.map { $0.withScopes(of: definition.scopes) } : content.fields
      )
    }
    let fields = blocks.flatMap { $0.fields }
    var groups = ScopeGroupReader(definition.scopes ?? [], areAll: !definition.lacksScopes, subject: subject)
    groups.checkDefaults(read.flatMap(\.content.defaultScopes))
    let questions = FormSchema(
      id: definition.id.value,
      fields: fields.map { $0.schema },
      rules: [],
      scopeGroups: groups.read(levels.flatMap(\.scopeGroups)),
      isOpen: isOpen
    )
    findings += groups.findings
    conditions += groups.conditions
    let rules = readRules(
      definition,
      read.flatMap(\.content.rules),
      levels,
      adapted,
      questions,
      isOpen,
      &gap,
      subject,
      &findings,
      &conditions
    )
    let boxes = checkboxes(definition, levels, questions, subject, &findings, &conditions)
    let declaredBoxes = levels.flatMap(\.checkboxes)
    if questions.hasRepeatedNames || declaredBoxes.contains(where: { questions[$0.name.value] != nil }) {
      findings += FieldNames(subject: subject).findings(blocks, declaredBoxes)
    }
    if !conditions.isEmpty {
      var checker = ConditionChecker(
        schema: questions,
        scopes: definition.lacksScopes ? nil : definition.scopes.map { Set($0.map(\.value.value)) },
        isOpen: isOpen,
        gap: gap,
        adapted: adapted,
        subject: subject
      )
      for condition in conditions { findings += checker.findings(in: condition) }
    }
    findings += ConditionCycles.findings(fields, groups.conditions, subject: subject)
    let schema = questions.with(rules: rules, checkboxes: boxes)
    // The last level that declares a box words it.
    let ownBoxes = declaredBoxes.reduce(into: Set<String>()) { names, box in
      if box.name.span.source.isBuiltIn { names.remove(box.name.value) } else { names.insert(box.name.value) }
    }
    let asked = FormBlocks(
      blocks: blocks,
      schema: schema,
      ownBoxes: ownBoxes,
      namedFacts: conditions.flatMap(\.namedFacts),
      isOpen: isOpen,
      gap: gap
    )
    return (asked, findings)
  }

  // MARK: Rules and boxes

  private func readRules(
    _ definition: DefinitionDeclaration,
    _ declared: [RuleDeclaration],
    _ levels: [DefinitionDeclaration],
    _ adapted: AdaptedQuestions,
    _ questions: FormSchema,
    _ isOpen: Bool,
    _ gap: inout Gaps.Gap,
    _ subject: String,
    _ findings: inout [Finding],
    _ conditions: inout [LocatedCondition]
  ) -> [RuleSchema] {
    var reader = RuleReader(subject: subject)
    var suggestions = SuggestionBudget()
    var rules: [RuleSchema] = []
    let checker = RuleChecker(questions: questions, subject: subject)
    for rule in declared {
      guard let read = reader.fieldRule(rule) else {
        gap.names.insert(rule.id.value)
        continue
      }
      conditions += read.conditions
      for name in read.fields where questions[name.value] == nil && !isOpen && !gap.mayHold(name.value) {
        if let removed = adapted.removed[name.value] {
          findings.append(UnknownRuleField.removed(removed, rule: rule.id, subject: subject))
          continue
        }
        let known = questions.fields.lazy.map(\.name)
        let nearest = suggestions.nearest(to: name.value, among: known)
        findings.append(
          UnknownRuleField.finding(name, rule: rule.id, known: known, nearest: nearest, subject: subject)
        )
      }
      if !read.fields.contains(where: { gap.mayHold($0.value) }) { findings += checker.findings(in: read) }
      rules.append(read.schema)
    }
    let scopeRules = RuleDeclaration.merged(levels.flatMap(\.scopeRules))
    guard !scopeRules.isEmpty else {
      findings += reader.findings
      return rules
    }
    let scopes = definition.scopes ?? []
    let groups = RuleReader.Groups(
      scopes: Dictionary(grouping: scopes) { $0.group?.value ?? "" }.mapValues { $0.map(\.value.value) },
      areAll: !definition.lacksScopes
    )
    let values = Set(scopes.map(\.value.value))
    var readScopeRules: [ReadRule] = []
    for rule in scopeRules {
      guard let read = reader.scopeRule(rule, groups) else {
        gap.names.insert(rule.id.value)
        continue
      }
      conditions += read.conditions
      for name in read.scopes where !definition.lacksScopes && !values.contains(name.value) {
        let nearest = suggestions.nearest(to: name.value, among: values)
        findings.append(UnknownRuleScope.finding(name, rule: rule.id, nearest: nearest, subject: subject))
      }
      findings += checker.findings(in: read)
      rules.append(read.schema)
      readScopeRules.append(read)
    }
    if !definition.lacksScopes {
      let combinations = ScopeCombinations(scopes: scopes.map(\.value.value), questions: questions, subject: subject)
      findings += combinations.findings(in: readScopeRules)
    }
    findings += reader.findings
    return rules
  }

  private func checkboxes(
    _ definition: DefinitionDeclaration,
    _ levels: [DefinitionDeclaration],
    _ questions: FormSchema,
    _ subject: String,
    _ findings: inout [Finding],
    _ conditions: inout [LocatedCondition]
  ) -> [CheckboxSchema] {
    var boxes: [CheckboxSchema] = []
    // Upstream asks for the terms of use where there is a link to them, and for the officer's where there is one.
    if definition.cguLink.map({ !$0.value.isEmpty }) ?? false {
      boxes += StandardLibrary.shared.checkboxes.filter { $0.name == CheckboxSchema.termsOfService }
    }
    if questions["\(CheckboxSchema.officer)_email"] != nil {
      boxes += StandardLibrary.shared.checkboxes.filter { $0.name == CheckboxSchema.dataProtectionOfficer }
    }
    for declaration in levels.flatMap(\.checkboxes) {
      var condition: Condition?
      if let when = declaration.when, !when.value.isNull {
        var located = ConditionReader.read(when)
        located?.purpose = .sending
        if let located { conditions.append(located) }
        condition = located?.condition
      }
      boxes.append(CheckboxSchema(name: declaration.name.value, label: declaration.label, when: condition))
    }
    let last = Dictionary(boxes.indices.map { (boxes[$0].name, $0) }, uniquingKeysWith: { $1 })
    return boxes.indices.filter { last[boxes[$0].name] == $0 }.map { boxes[$0] }
  }
}
