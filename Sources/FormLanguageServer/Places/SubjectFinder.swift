import FormCatalog
import FormSource
import FormSubmission

/// Finds what names mean.
struct SubjectFinder {
  let catalog: Catalog
  private var owners: [Position.Context: Owner] = [:]
  private let ownBlocks: [String: BlockDeclaration]
  private var life: LifeNames
  private lazy var common = CommonNames(catalog) { [ownBlocks] in ownBlocks[$0] ?? Self.standardBlocks[$0] }
  /// The first definition that lists a scope, by the place of its value.
  private let listings: [ByteSpan: String]

  init(_ catalog: Catalog) {
    self.catalog = catalog
    life = LifeNames(catalog)
    listings = Dictionary(
      catalog.definitions.all.flatMap { definition in
        definition.scopes.map { ($0.declaration.value.span, definition.id) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    ownBlocks = Dictionary(catalog.ownBlocks.map { ($0.name.value, $0) }, uniquingKeysWith: { $1 })
  }

  private static let standardBlocks = Dictionary(
    StandardLibrary.shared.blocks.map { ($0.name.value, $0) },
    uniquingKeysWith: { $1 }
  )

  mutating func owner(_ context: Position.Context) -> Owner {
    // Most places of an entry differ in what does not matter here.
    var key = context
    (key.block, key.field) = (nil, nil)
    if let known = owners[key] { return known }
    let owner = Owner(key, in: catalog)
    owners[key] = owner
    return owner
  }

  /// What a name means at a place, and how it is spelt there; nothing where it means nothing that is known.
  /// - Parameters:
  ///   - name: the name.
  ///   - reference: what it is the name of.
  ///   - context: what the place belongs to.
  /// - Returns: several subjects where the place speaks of each of them.
  mutating func subjects(
    of name: String,
    _ reference: Reference,
    at context: Position.Context
  ) -> [(Subject, Mention.Spelling)] {
    var context = context
    // The section is that which the name begins.
    if reference == .section || reference == .labelClass {
      context.section = name
    } else if context.isCommon {
      return commonSubjects(of: name, reference, context)
    }
    let owner = owner(context)
    let subject = subject(of: name, reference, owner, context)
    // A form may be called as a definition is: both have their words there.
    let definition = reference == .section && owner.form != nil ? catalog.definitions[name]?.id : nil
    return [subject, definition.map { (.definition($0), .exact) }].compactMap(\.self)
  }

  private mutating func commonSubjects(
    of name: String,
    _ reference: Reference,
    _ context: Position.Context
  ) -> [(Subject, Mention.Spelling)] {
    let owner = owner(context)
    switch reference {
    case .field, .answered:
      let found = (common.fields[name] ?? []).union(common.checkboxes[name] ?? [])
      if !found.isEmpty { return found.map { ($0, .exact) } }
      let subject = subject(of: name, reference, owner, context)
      return reference == .answered && subject == nil
        ? (common.blocks[name] ?? []).map { ($0, .exact) }
        : [subject].compactMap(\.self)
    case .block:
      let found = common.blocks[name] ?? []
      return found.isEmpty
        ? [subject(of: name, reference, owner, context)].compactMap(\.self) : found.map { ($0, .exact) }
    case .option: return (context.field.flatMap { common.options[$0]?[name] } ?? []).map { ($0, .exact) }
    case .definition, .definitionClass, .form, .vendor, .dataProvider, .contact, .removable, .scope, .scopeGroup,
      .checkbox, .rule, .cause, .question, .outcome, .section, .labelClass, .lifeEntry, .message, .removableMessage,
      .template, .service, .addressee, .lintRule, .featureFlag, .sourceFile, .textFile:
      return [subject(of: name, reference, owner, context)].compactMap(\.self)
    }
  }

  private mutating func subject(
    of name: String,
    _ reference: Reference,
    _ owner: Owner,
    _ context: Position.Context
  ) -> (Subject, Mention.Spelling)? {
    switch reference {
    case .definition: return (.definition(name), .exact)
    case .definitionClass:
      guard let definition = owner.definition else { return nil }
      return (.definition(definition.id), name == definition.id ? .exact : .className)
    case .form: return (.form(name), .exact)
    case .vendor: return (.vendor(name), .exact)
    case .dataProvider: return (.dataProvider(name), .exact)
    case .section:
      if let form = owner.form { return (.form(form.uid), .section) }
      return owner.definition.map { (.definition($0.id), .exact) }
    case .labelClass: return owner.definition.map { (.definition($0.id), .labelClass) }
    case .block: return (.block(name, home(ofBlock: name, owner, context)), .exact)
    case .contact: return (.contact(name), .exact)
    case .field:
      // Labels are given to questions and to boxes.
      return (context.role == .labels ? checkbox(name, owner) : nil) ?? field(name, owner, context)
    case .answered:
      if context.role == .scenarios || context.role == .wordings, let box = checkbox(name, owner) { return box }
      if let field = field(name, owner, context) { return field }
      if isContact(name, owner) { return (.contact(name), .exact) }
      guard context.role == .wordings, isBlock(name, owner) else { return nil }
      return (.block(name, home(ofBlock: name, owner, context)), .exact)
    case .removable:
      if let field = field(name, owner, context) { return field }
      if isContact(name, owner) { return (.contact(name), .exact) }
      return (.rule(name, home(ofRule: name, owner, context)), .exact)
    case .checkbox: return owner.definition.map { (.checkbox(name, definition: $0.id), .exact) }
    case .rule: return (.rule(name, home(ofRule: name, owner, context)), .exact)
    case .scope: return scope(name, owner)
    case .scopeGroup: return owner.definition.map { (.scopeGroup(name, definition: home(ofGroup: name, $0)), .exact) }
    case .question: return context.entry.map { (.question(name, definition: $0), .exact) }
    case .outcome: return context.entry.map { (.outcome(name, definition: $0), .exact) }
    case .option: return option(name, owner, context)
    case .lifeEntry, .message, .removableMessage, .template, .service, .addressee:
      let entry = context.role == .scenarios ? owner.definition?.id : context.entry
      return life.subject(of: name, reference, in: entry ?? name).map { ($0, .exact) }
    case .cause: return rule(name, owner)
    case .lintRule, .featureFlag, .sourceFile, .textFile: return nil
    }
  }

  private func checkbox(_ name: String, _ owner: Owner) -> (Subject, Mention.Spelling)? {
    guard let definition = owner.definition,
      catalog.levels(of: definition).flatMap(\.checkboxes).contains(where: { $0.name.value == name })
    else { return nil }
    return (.checkbox(name, definition: definition.id), .exact)
  }

  private func scope(_ name: String, _ owner: Owner) -> (Subject, Mention.Spelling)? {
    let scope = owner.definition?.scopes.first { $0.value == name }
    return scope.map { (.scope($0.declaration.value.span), .exact) }
  }

  /// The first definition that lists a group’s scopes: definitions that share a list share its groups.
  private func home(ofGroup name: String, _ definition: Definition) -> String {
    let scope = definition.scopes.first { $0.declaration.group?.value == name }?.declaration.value.span
    return scope.flatMap { listings[$0] } ?? definition.id
  }

  /// What answers a field: one of its options, a scope; nil for a text or a number of one’s own.
  private func option(_ name: String, _ owner: Owner, _ context: Position.Context) -> (Subject, Mention.Spelling)? {
    guard let field = context.field else { return nil }
    if field == "scopes" { return scope(name, owner) }
    guard let block = block(ofField: field, owner, context) else { return nil }
    let home = home(owner, context, block) { block in
      block.fields.contains { $0.name.value == field && $0.optionNames.contains(name) }
    }
    return home.map { (.option(name, field: field, $0), .exact) }
  }

  // MARK: Where it comes from

  /// The block that asks a field at a place.
  private func block(ofField name: String, _ owner: Owner, _ context: Position.Context) -> String? {
    // The words of a definition may stand under the name of a form that does not ask all of it.
    let definition = context.role == .wordings ? owner.definition?.declaredBlocks : nil
    let asking = [owner.blocks, definition].lazy.compactMap { asked in
      asked?.blocks.first { block in block.fields.contains { $0.name == name } }
    }
    return asking.first?.name.value ?? context.block
  }

  private func field(_ name: String, _ owner: Owner, _ context: Position.Context) -> (Subject, Mention.Spelling)? {
    if let kind = ContactFields.kind(of: name, among: contacts(owner)) {
      return (.contact(kind), .contactField(ending: String(name.dropFirst(kind.count))))
    }
    guard let block = block(ofField: name, owner, context) else { return nil }
    let home = home(owner, context, block) { block in block.fields.contains { $0.name.value == name && $0.isWhole } }
    return home.map { (.field(name, $0), .exact) }
  }

  /// A rule of the form, as a scenario names it; nil for the code of a violation.
  private func rule(_ name: String, _ owner: Owner) -> (Subject, Mention.Spelling)? {
    guard owner.blocks?.schema.rules.contains(where: { $0.id == name }) ?? false else { return nil }
    if let home = home(ofScopeRule: name, owner) { return (.rule(name, home), .exact) }
    let context = Position.Context(role: .scenarios)
    let homes = (owner.blocks?.blocks ?? []).lazy.compactMap { block in
      home(owner, context, block.name.value) { block in block.rules.contains { $0.id.value == name } }
    }
    return homes.first.map { (.rule(name, $0), .exact) }
  }

  private func home(ofRule name: String, _ owner: Owner, _ context: Position.Context) -> Subject.Home {
    if let home = home(ofScopeRule: name, owner) { return home }
    let home = context.block.flatMap { block in
      self.home(owner, context, block) { block in block.rules.contains { $0.id.value == name } }
    }
    return home ?? ownHome(context) ?? .standard
  }

  private func home(ofScopeRule name: String, _ owner: Owner) -> Subject.Home? {
    guard let definition = owner.definition else { return nil }
    func isDeclared(in levels: [DefinitionDeclaration]) -> Bool {
      levels.flatMap(\.scopeRules).contains { $0.id.value == name }
    }
    if isDeclared(in: catalog.declaredLevels(of: definition)) { return .definition(definition.id) }
    return isDeclared(in: catalog.levels(of: definition)) ? .standard : nil
  }

  private func home(ofBlock name: String, _ owner: Owner, _ context: Position.Context) -> Subject.Home {
    if ownBlocks[name] != nil { return .block(name) }
    if Self.standardBlocks[name] != nil { return .standard }
    return owner.definition.map { .definition($0.id) } ?? ownHome(context) ?? .standard
  }

  /// The first place that declares a part of a block, from the block itself to the form.
  private func home(
    _ owner: Owner,
    _ context: Position.Context,
    _ block: String,
    _ declares: (BlockDeclaration) -> Bool
  ) -> Subject.Home? {
    if context.isAboutRenewal, let entry = life.entry(declaring: declares, forRenewalOf: owner.definition?.id) {
      return .life(entry)
    }
    if let own = ownBlocks[block] {
      if declares(own) { return .block(block) }
    } else if let standard = Self.standardBlocks[block], declares(standard) {
      return .standard
    }
    if let definition = owner.definition {
      let adaptations = catalog.declaredLevels(of: definition).flatMap(\.adaptations)
      if adaptations.contains(where: { $0.name.value == block && declares($0) }) { return .definition(definition.id) }
      let builtIn = StandardLibrary.shared.overlay[definition.id]?.adaptations ?? []
      if builtIn.contains(where: { $0.name.value == block && declares($0) }) { return .standard }
    }
    if let form = owner.form, form.declaration.adaptations.contains(where: { $0.name.value == block && declares($0) }) {
      return .form(form.uid)
    }
    return nil
  }

  private func ownHome(_ context: Position.Context) -> Subject.Home? {
    guard let entry = context.entry else { return nil }
    return switch context.role {
    case .blocks: .block(entry)
    case .definitions, .overlay: .definition(entry)
    case .forms: .form(entry)
    case .life: .life(entry)
    case .configuration, .serviceProviders, .dataProviders, .eligibility, .wordings, .labels, .scenarios, .texts,
      .unread:
      nil
    }
  }

  private func contacts(_ owner: Owner) -> [String] {
    guard let blocks = owner.blocks else { return ownBlocks.values.flatMap(\.kinds).map(\.name.value) }
    return blocks.blocks.flatMap(\.contactKinds)
  }

  private func isContact(_ name: String, _ owner: Owner) -> Bool { contacts(owner).contains(name) }

  private func isBlock(_ name: String, _ owner: Owner) -> Bool {
    owner.blocks.map { $0.block(name) != nil } ?? catalog.blockNames.contains(name)
  }

  /// Whether a place declares what it names there; `isKey` says whether the name is the key of a mapping.
  func isDeclaration(
    _ subject: Subject,
    _ reference: Reference,
    isKey: Bool,
    at context: Position.Context
  ) -> Bool {
    switch (subject, reference) {
    case (.definition, .definition): context.role == .definitions && context.entry == nil
    case (.form, .form): context.role == .forms && context.entry == nil
    case (.vendor, .vendor): context.role == .serviceProviders
    case (.dataProvider, .dataProvider): context.role == .dataProviders
    case (.block(let name, let home), .block):
      switch home {
      case .block: context.role == .blocks && context.entry == nil
      case .definition(let id): context.entry == id && context.role != .forms && context.block == name
      case .form(let uid): context.entry == uid
      case .standard, .life: false
      }
    case (.field(_, let home), .field), (.rule(_, let home), .rule), (.option(_, _, let home), .option):
      ownHome(context) == home
    case (.contact, .contact): context.role == .blocks
    case (.scopeGroup, .scopeGroup), (.checkbox, .checkbox): true
    case (.question, .question), (.outcome, .outcome), (.lifeEntry, .lifeEntry): isKey
    case (.message(_, let home), .message), (.template(_, let home), .template), (.service(_, let home), .service):
      isKey && ownHome(context) == home
    default: false
    }
  }
}
