import FormCatalog
import FormCompiler
import FormSource
import FormSubmission

/// The names that a place can use, with what authors want to know of them.
struct Names {
  struct Name {
    let name: String
    let kind: CompletionItem.Kind
    var detail: Words?
    var documentation: Words?
    /// Whether it stands as it is, where YAML reads something else than a text.
    var isPlain = false
  }

  private let catalogs: [Catalog]
  private let tree: SourceTree
  private let owner: Owner
  private let context: Position.Context

  /// - Parameters:
  ///   - catalogs: where names are looked up; a later one knows what the first has lost.
  ///   - tree: the files of the project.
  ///   - context: what the place belongs to.
  init(_ catalogs: [Catalog], _ tree: SourceTree, _ context: Position.Context) {
    self.catalogs = catalogs
    self.tree = tree
    self.context = context
    let owners = catalogs.map { Owner(context, in: $0) }
    owner = owners.first { $0.definition != nil } ?? owners.first ?? Owner(context, in: catalogs[0])
  }

  /// The names of a kind.
  /// - Parameters:
  ///   - reference: the kind.
  ///   - inCondition: whether a condition compares them: it may also ask for a fact about the form.
  ///   - adapting: whether they are keys of what a block is adapted by: it may name what the block has in store.
  /// - Returns: the names, in the order in which they should be offered.
  func of(_ reference: Reference, inCondition: Bool, adapting: Bool = false) -> [Name] {
    switch reference {
    case .definition: definitions.map { Name(name: $0.id, kind: .definition, detail: words($0.name)) }
    case .definitionClass: classes
    case .form: forms
    case .section: sections
    case .vendor:
      unique { $0.serviceProviders.all.map { Name(name: $0.id.value, kind: .vendor, detail: words($0.name?.value)) } }
    case .dataProvider:
      unique { $0.dataProviders.all.map { Name(name: $0.id.value, kind: .vendor, detail: words($0.name?.value)) } }
    case .block: blocks
    case .contact: contacts
    case .field: adapting ? blockFields + storedFields : fields(withFacts: inCondition)
    case .answered: fields(withFacts: false) + checkboxes + (context.role == .wordings ? contacts + blocks : [])
    case .removable: context.block == nil ? fields(withFacts: false) + contacts + rules : partsOfBlock
    case .option: options
    case .scope: scopes
    case .scopeGroup: groups
    case .checkbox: checkboxes
    case .rule: []
    case .cause: rules + Violation.Code.allCases.map { Name(name: $0.rawValue, kind: .value) }
    case .question, .outcome: orientation(reference)
    case .labelClass:
      definitions.map { Name(name: AttributeNames.className(of: $0.id), kind: .definition, detail: words($0.name)) }
    case .lifeEntry: lifeEntries
    case .message: messages
    case .removableMessage: messages + templates
    case .template: templates
    case .service: services
    case .addressee: addressees
    case .lintRule: RuleRegistry.all.map { Name(name: $0.id, kind: .value, detail: $0.summary) }
    case .featureFlag: featureFlags
    case .textFile: unique { $0.texts.files.map { Name(name: $0.name, kind: .value) } }
    case .sourceFile:
      tree.files.filter { $0.role != .configuration }.map { Name(name: $0.path, kind: .value) }
    }
  }

  private func words(_ text: String?) -> Words? { text.map { Words(fr: $0, en: $0) } }

  /// The names of all catalogues, each once.
  private func unique(_ names: (Catalog) -> [Name]) -> [Name] {
    var seen: Set<String> = []
    return catalogs.flatMap(names).filter { seen.insert($0.name).inserted }
  }

  private var definitions: [Definition] {
    var seen: Set<String> = []
    return catalogs.flatMap { $0.definitions.all }.filter { seen.insert($0.id).inserted }
  }

  private var classes: [Name] {
    definitions.flatMap { definition in
      let names = context.role == .forms ? [definition.className, definition.id] : [definition.id]
      return names.map { Name(name: $0, kind: .definition, detail: words(definition.name)) }
    }
  }

  private var forms: [Name] {
    // An outcome leads to forms that applicants of its definition can start.
    let isOutcome = context.role == .eligibility && owner.definition != nil
    // A stage leads to a form of the definition that it names.
    let target = context.role == .definitions || context.role == .overlay ? context.subject : nil
    let isKnown = target.map { id in definitions.contains { $0.id == id } } ?? false
    return unique { catalog in
      catalog.forms.all.filter { form in
        isOutcome
          ? form.definition == owner.definition?.id && form.isStartable
          : isKnown ? form.definition == target : context.role != .forms || form.uid != context.entry
      }.map { Name(name: $0.uid, kind: .form, detail: words($0.nameWithDefinition ?? $0.name)) }
    }
  }

  private var sections: [Name] {
    [Name(name: "default", kind: .value)]
      + definitions.map { Name(name: $0.id, kind: .definition, detail: words($0.name)) }
      + forms.map { Name(name: WordingTable.section(ofForm: $0.name), kind: .form, detail: $0.detail) }
  }

  // MARK: What is asked

  private var blocks: [Name] {
    // A form’s steps are blocks of its definition.
    if let asked = owner.definition?.declaredBlocks, context.role != .definitions, context.role != .overlay {
      return asked.blocks.map { Name(name: $0.name.value, kind: .block, detail: words($0.title)) }
    }
    let standard = StandardLibrary.shared.blocks
    return unique { catalog in
      (catalog.ownBlocks + standard).map { block in
        Name(name: block.name.value, kind: .block, detail: words(block.title?.value))
      }
    }
  }

  private var asked: [FormBlocks.Block] { owner.blocks?.blocks ?? [] }

  private func fields(withFacts: Bool) -> [Name] {
    let known = asked.flatMap(\.fields).map { field in
      Name(name: field.name, kind: .field, detail: words(field.schema.label))
    }
    let ownFields = ownBlocks(context.entry).flatMap(\.fields).map { Name(name: $0.name.value, kind: .field) }
    let fields = owner.blocks == nil && context.role == .blocks ? ownFields : known
    guard withFacts else { return fields }
    return fields + ConditionChecker.facts.keys.sorted().map { Name(name: $0, kind: .value) }
  }

  /// The project’s own blocks of a name, where a catalogue has some: a file that is broken in mid-typing has none.
  private func ownBlocks(_ name: String?) -> [BlockDeclaration] {
    let known = catalogs.lazy.map { $0.ownBlocks.filter { $0.name.value == name } }
    return known.first { !$0.isEmpty } ?? []
  }

  /// The block that the place belongs to, as the project or the tool declares it; none where it belongs to no block.
  private var layers: [BlockDeclaration] {
    guard let block = context.block else { return [] }
    let known = ownBlocks(block)
    return known.isEmpty ? StandardLibrary.shared.blocks.filter { $0.name.value == block } : known
  }

  /// The fields that the block of the place asks.
  private var blockFields: [Name] {
    guard let block = context.block else { return fields(withFacts: false) }
    return (asked.first { $0.name.value == block }?.fields ?? []).map { field in
      Name(name: field.name, kind: .field, detail: words(field.schema.label))
    }
  }

  /// The fields that the block of the place has, whether it asks them or only has them in store.
  private var storedFields: [Name] {
    let known = Set(blockFields.map(\.name))
    return layers.flatMap(\.fields).filter { !known.contains($0.name.value) }.map { field in
      Name(name: field.name.value, kind: .field, detail: words(field.label))
    }
  }

  /// What an adaptation of the block may take away: what it asks, and the rules that any place below declares.
  private var partsOfBlock: [Name] {
    let block = asked.first { $0.name.value == context.block }
    let kinds = (block?.contacts ?? layers.flatMap(\.kinds)).map { kind in
      Name(name: kind.name.value, kind: .field, detail: words(kind.label))
    }
    let adapting = context.role == .forms ? owner.definition?.declaration.adaptations ?? [] : []
    let overlay = catalogs.flatMap(\.overlay).filter { $0.id.value == owner.definition?.id }.flatMap(\.adaptations)
    let rules = (layers + (adapting + overlay).filter { $0.name.value == context.block }).flatMap(\.rules)
    var seen: Set<String> = []
    return
      ((blockFields.isEmpty ? storedFields : blockFields) + kinds
      + rules.map { Name(name: $0.id.value, kind: .value) }).filter { seen.insert($0.name).inserted }
  }

  private var contacts: [Name] {
    let own = layers.flatMap(\.kinds)
    let all = catalogs.flatMap(\.ownBlocks).flatMap(\.kinds) + StandardLibrary.shared.blocks.flatMap(\.kinds)
    let kinds = own.isEmpty ? all : own
    var seen: Set<String> = []
    return kinds.filter { seen.insert($0.name.value).inserted }.map {
      Name(name: $0.name.value, kind: .field, detail: words($0.label))
    }
  }

  private var rules: [Name] {
    (owner.blocks?.schema.rules ?? []).map { Name(name: $0.id, kind: .value, detail: words($0.message)) }
  }

  private var checkboxes: [Name] {
    guard let definition = owner.definition else { return [] }
    return unique { catalog in
      catalog.levels(of: definition).flatMap(\.checkboxes).map {
        Name(name: $0.name.value, kind: .field, detail: words($0.label))
      }
    }
  }

  private var options: [Name] {
    guard let name = context.field else { return [] }
    if name == "scopes" { return scopes }
    if name == NamedFact.useCase.path { return useCases }
    if kind(ofField: name) == .boolean {
      return ["true", "false"].map { Name(name: $0, kind: .value, isPlain: true) }
    }
    guard let field = field(name) else {
      return (declaredField(name)?.optionNames ?? []).map { Name(name: $0, kind: .value) }
    }
    return (field.options ?? field.suggestions).map {
      Name(name: $0.value, kind: .value, detail: words($0.label))
    }
  }

  /// The kind of a field that the place can name, or of a fact about the form; nil where it is not known.
  func kind(ofField name: String) -> FieldSchema.Kind? {
    field(name)?.schema.kind ?? declaredField(name)?.kind ?? ConditionChecker.facts[name]
  }

  /// A field as it is asked there.
  private func field(_ name: String) -> FormField? {
    owner.blocks?.field(name) ?? owner.definition?.declaredBlocks?.field(name)
  }

  /// A field of the block that the file declares; nil in files of other roles.
  private func declaredField(_ name: String) -> FieldDeclaration? {
    guard context.role == .blocks else { return nil }
    return ownBlocks(context.entry).flatMap(\.fields).first { $0.name.value == name }
  }

  private var useCases: [Name] {
    unique { catalog in
      catalog.forms.all.compactMap(\.declaration.useCase).map { Name(name: $0.value, kind: .value) }
    }
  }

  // MARK: Scopes

  private var scopes: [Name] {
    (owner.definition?.scopes ?? []).map { scope in
      Name(
        name: scope.value,
        kind: .scope,
        detail: words(scope.declaration.name.value),
        documentation: words(scope.declaration.group?.value)
      )
    }
  }

  private var groups: [Name] {
    var seen: Set<String> = []
    return (owner.definition?.scopes ?? []).compactMap(\.declaration.group?.value).filter { seen.insert($0).inserted }
      .map { Name(name: $0, kind: .value) }
  }

  /// Those that scopes ask for; `datapass.yml` says where they are on.
  private var featureFlags: [Name] {
    unique { catalog in
      catalog.definitions.all.flatMap(\.scopes).compactMap { scope in
        scope.declaration.featureFlag.map { Name(name: $0.value, kind: .value) }
      }
    }
  }

  private func orientation(_ reference: Reference) -> [Name] {
    let known = catalogs.flatMap(\.orientations).first { $0.definition.value == context.entry }
    guard let known else { return [] }
    return reference == .question
      ? known.questions.map { Name(name: $0.name.value, kind: .value, detail: words($0.label?.value)) }
      : known.outcomes.map { Name(name: $0.name.value, kind: .value, detail: words($0.text?.value)) }
  }

  // MARK: The life of a request

  private var lifeEntries: [Name] {
    // At the top of a file an entry is mostly a definition’s.
    let own =
      context.entry == nil ? definitions.map { Name(name: $0.id, kind: .definition, detail: words($0.name)) } : []
    // Another one of the same name would be a second entry.
    let declared = context.entry == nil ? Set(catalogs[0].life.map(\.name.value)) : []
    return (own + unique { LifeNames($0).bases.map { Name(name: $0, kind: .value) } }).filter {
      !declared.contains($0.name)
    }
  }

  private var messages: [Name] {
    guard context.role == .scenarios, let definition = owner.definition else {
      return ofLife { $0.messages.map { ($0.name, $0.title) } }
    }
    // Those that can leave: what the definition has taken away, or never sends, does not.
    return unique { catalog in
      LifeBook(catalog).life(of: definition).messages.map {
        Name(name: $0.name, kind: .value, detail: words($0.declaration.title?.value))
      }
    }
  }

  private var templates: [Name] { ofLife { $0.templates.map { ($0.name, $0.title) } } }

  private var services: [Name] { ofLife { $0.services.map { ($0.name, $0.title) } } }

  /// What an entry has or completes; what it says itself comes first.
  private func ofLife(_ parts: (LifeDeclaration) -> [(name: Located<String>, title: Located<String>?)]) -> [Name] {
    let entry = context.role == .scenarios ? owner.definition?.id : context.entry
    return unique { catalog in
      LifeNames(catalog).chain(of: entry ?? "").flatMap(parts).map {
        Name(name: $0.name.value, kind: .value, detail: words($0.title?.value))
      }
    }
  }

  private var addressees: [Name] {
    let asked = owner.definition.flatMap { LifeScope($0).contacts }
    return Addressee.allCases.map { Name(name: $0.rawValue, kind: .value, detail: $0.title) }
      + contacts.filter { asked?.contains($0.name) ?? true } + services
  }
}
