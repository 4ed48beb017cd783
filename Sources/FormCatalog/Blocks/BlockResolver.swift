import FormSource
import FormSubmission
import FormSyntax

/// Merges the levels of block declarations and reads the result: standard or own block, overlay, definition, form.
struct BlockResolver {
  private let library: [String: BlockDeclaration]
  private let overlay: [String: DefinitionDeclaration]
  /// Overlay of the project itself: laid over everything.
  private let ownOverlay: [String: DefinitionDeclaration]
  private let isCheckout: Bool

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

  /// What a definition's forms ask, but for their own adaptations.
  func blocks(of definition: DefinitionDeclaration) -> (FormBlocks, [Finding]) {
    resolve(definition, adaptations: [], subject: definition.id.value)
  }

  /// What a form asks that adapts its definition's blocks.
  func blocks(of form: FormDeclaration, _ definition: DefinitionDeclaration) -> (FormBlocks, [Finding]) {
    resolve(definition, adaptations: form.adaptations, subject: form.uid.value)
  }

  private func resolve(
    _ definition: DefinitionDeclaration,
    adaptations: [BlockDeclaration],
    subject: String
  ) -> (FormBlocks, [Finding]) {
    var findings: [Finding] = []
    let known = overlay[definition.id.value]
    let own = ownOverlay[definition.id.value]
    var merged: [MergedBlock] = []
    for block in definition.adaptations {
      guard let declared = library[block.name.value] else { continue }
      var result = MergedBlock(declared, named: block.name)
      let levels = [known?.adaptations ?? [], [block], adaptations, own?.adaptations ?? []]
      for level in levels {
        for adaptation in level where adaptation.name.value == block.name.value {
          result.adapt(adaptation, subject: subject, &findings)
        }
      }
      merged.append(result)
    }
    for adaptation in adaptations
    where !definition.adaptations.contains(where: { $0.name.value == adaptation.name.value }) {
      findings.append(
        UnknownAdaptation.block(
          adaptation.name,
          known: definition.adaptations.map(\.name.value),
          subject: subject
        )
      )
    }
    let isOpen = isCheckout && known == nil && own == nil && !definition.declaresQuestions
    return build(definition, merged, [known, definition, own].compactMap { $0 }, isOpen, subject, findings)
  }

  private func build(
    _ definition: DefinitionDeclaration,
    _ merged: [MergedBlock],
    _ levels: [DefinitionDeclaration],
    _ isOpen: Bool,
    _ subject: String,
    _ found: [Finding]
  ) -> (FormBlocks, [Finding]) {
    var findings = found
    var conditions: [LocatedCondition] = []
    var blocks: [FormBlocks.Block] = []
    for block in merged {
      var fields: [FormField] = []
      for declaration in block.expanded(subject: subject, &findings) {
        var reader = FieldReader(declaration, block: block.name.value, subject: subject)
        let field = reader.read()
        findings += reader.findings
        conditions += reader.conditions
        if let field { fields.append(field.withScopes(of: definition)) }
      }
      blocks.append(FormBlocks.Block(name: block.name, title: block.title, intro: block.intro, fields: fields))
    }
    let fields = Dictionary(
      blocks.flatMap(\.fields).map { ($0.name, $0.schema) },
      uniquingKeysWith: { first, _ in first }
    )
    let rules = readRules(definition, merged, levels, fields, isOpen, subject, &findings, &conditions)
    let boxes = checkboxes(definition, levels, fields, subject, &findings, &conditions)
    let checker = ConditionChecker(
      fields: fields,
      scopes: definition.scopes.map { Set($0.map(\.value.value)) },
      isOpen: isOpen,
      subject: subject
    )
    findings += conditions.flatMap(checker.findings)
    findings += ConditionCycles.findings(blocks.flatMap(\.fields), subject: subject)
    let schema = FormSchema(
      id: definition.id.value,
      fields: blocks.flatMap(\.fields).map(\.schema),
      rules: rules,
      checkboxes: boxes
    )
    return (FormBlocks(blocks: blocks, schema: schema, isOpen: isOpen), findings)
  }

  // MARK: Rules and boxes

  private func readRules(
    _ definition: DefinitionDeclaration,
    _ merged: [MergedBlock],
    _ levels: [DefinitionDeclaration],
    _ fields: [String: FieldSchema],
    _ isOpen: Bool,
    _ subject: String,
    _ findings: inout [Finding],
    _ conditions: inout [LocatedCondition]
  ) -> [RuleSchema] {
    var reader = RuleReader(subject: subject)
    var rules: [RuleSchema] = []
    for rule in merged.flatMap(\.rules) {
      guard let read = reader.fieldRule(rule) else { continue }
      conditions += read.conditions
      for name in read.fields where fields[name.value] == nil && !isOpen {
        findings.append(UnknownRuleField.finding(name, rule: rule.id, known: fields.keys, subject: subject))
      }
      rules.append(read.schema)
    }
    let scopes = definition.scopes ?? []
    let groups = Dictionary(grouping: scopes) { $0.group?.value ?? "" }.mapValues { $0.map(\.value.value) }
    let values = Set(scopes.map(\.value.value))
    for rule in Self.merged(levels.map(\.scopeRules)) {
      guard let read = reader.scopeRule(rule, groups: groups) else { continue }
      conditions += read.conditions
      for name in read.scopes where !values.contains(name.value) {
        findings.append(UnknownRuleScope.finding(name, rule: rule.id, known: values, subject: subject))
      }
      rules.append(read.schema)
    }
    findings += reader.findings
    return rules
  }

  /// Rules of later levels replace those of the same name.
  private static func merged(_ levels: [[RuleDeclaration]]) -> [RuleDeclaration] {
    var result: [RuleDeclaration] = []
    for rule in levels.joined() {
      result.removeAll { $0.id.value == rule.id.value }
      result.append(rule)
    }
    return result
  }

  private func checkboxes(
    _ definition: DefinitionDeclaration,
    _ levels: [DefinitionDeclaration],
    _ fields: [String: FieldSchema],
    _ subject: String,
    _ findings: inout [Finding],
    _ conditions: inout [LocatedCondition]
  ) -> [CheckboxSchema] {
    var boxes: [CheckboxSchema] = []
    // Upstream asks for the terms of use where there is a link to them, and for the officer's where there is one.
    if definition.cguLink.map({ !$0.value.isEmpty }) ?? false {
      boxes.append(
        CheckboxSchema(
          name: "terms_of_service_accepted",
          label: "J’ai pris connaissance des conditions générales d’utilisation et je les valide"
        )
      )
    }
    if fields["delegue_protection_donnees_email"] != nil {
      boxes.append(
        CheckboxSchema(
          name: "data_protection_officer_informed",
          label: "Je confirme que le délégué à la protection des données est informé de ma demande"
        )
      )
    }
    for declaration in levels.flatMap(\.checkboxes) {
      var condition: Condition?
      if let when = declaration.when, !when.value.isNull {
        let (located, problems) = ConditionReader.read(when, subject: subject)
        findings += problems
        if let located { conditions.append(located) }
        condition = located?.condition
      }
      boxes.removeAll { $0.name == declaration.name.value }
      boxes.append(CheckboxSchema(name: declaration.name.value, label: declaration.label, when: condition))
    }
    return boxes
  }
}

extension FormField {
  /// The scopes field offers the definition's scopes.
  fileprivate func withScopes(of definition: DefinitionDeclaration) -> FormField {
    guard schema.kind == .scopes, let scopes = definition.scopes else { return self }
    var limits = schema.limits
    limits.options = scopes.map(\.value.value)
    let schema = FieldSchema(
      name: schema.name,
      block: schema.block,
      kind: schema.kind,
      label: schema.label,
      when: schema.when,
      requirement: schema.requirement,
      limits: limits,
      constraints: schema.constraints,
      isAdvice: schema.isAdvice
    )
    return FormField(
      schema: schema,
      hint: hint,
      example: example,
      autocomplete: autocomplete,
      unit: unit,
      options: scopes.map { .init(value: $0.value.value, label: $0.name.value) },
      suggestions: suggestions,
      defaultValue: defaultValue,
      declaration: declaration
    )
  }
}
