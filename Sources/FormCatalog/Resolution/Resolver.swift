package import FormSource
package import FormSubmission

/// Makes the catalogue out of the declarations, as upstream's model classes answer.
///
/// Every reference that leads nowhere becomes a finding of `references`; the catalogue is made all the same.
package struct Resolver {
  private let declarations: Declarations
  private let serviceProviders: Table<ServiceProviderDeclaration>
  private let definitionsByLetters: [String: DefinitionDeclaration]
  private var blocks: BlockResolver
  private let isCheckout: Bool
  private let publicFiles: Set<String>?
  private let isProduction: Bool
  private let today: CalendarDate?

  /// How a project's declarations are to be read.
  package struct Options: Sendable {
    package let layout: ProjectLayout.Kind
    /// Whether what DataPass keeps in Ruby for its own definitions is taken from the built-in overlay.
    package let usesOverlay: Bool
    /// Files that texts may link to; nil where that is not known.
    package let publicFiles: Set<String>?
    /// Whether conditions of embedded Ruby were read as in production.
    package let isProduction: Bool
    /// The day on which deprecations are judged.
    package let today: CalendarDate?

    package init(
      layout: ProjectLayout.Kind,
      usesOverlay: Bool,
      publicFiles: Set<String>? = nil,
      isProduction: Bool = true,
      today: CalendarDate? = nil
    ) {
      self.today = today
      self.layout = layout
      self.usesOverlay = usesOverlay
      self.publicFiles = publicFiles
      self.isProduction = isProduction
    }
  }

  /// The catalogue, and what is wrong with questions, rules and conditions.
  /// - Parameters:
  ///   - declarations: everything that the project declares.
  ///   - options: how it is to be read.
  ///   - questions: what all its definitions ask, where that was found out before.
  ///   - earlier: a catalogue of the same project: what its definitions ask is taken over where they are the same.
  /// - Returns: the catalogue, complete whatever is wrong, and the findings.
  package static func resolve(
    _ declarations: Declarations,
    _ options: Options,
    asking questions: [Questions]? = nil,
    reusing earlier: Catalog? = nil
  ) -> (Catalog, [Finding]) {
    var resolver = Resolver(declarations, options)
    var findings: [Finding] = []
    let catalog = resolver.catalog(&findings, asking: questions, reusing: earlier)
    return (catalog, findings)
  }

  /// What some definitions ask, and what is wrong with it.
  package struct Questions: Sendable {
    fileprivate var blocks: [String: FormBlocks] = [:]
    fileprivate var findings: [Finding] = []
  }

  /// What one part of the definitions asks: parts wait for nothing of each other.
  /// - Parameters:
  ///   - declarations: everything that the project declares.
  ///   - options: how it is to be read.
  ///   - part: which of the parts, from 0.
  ///   - count: the number of parts.
  /// - Returns: the questions of every `count`th definition.
  package static func questions(
    _ declarations: Declarations,
    _ options: Options,
    part: Int,
    of count: Int
  ) -> Questions {
    var resolver = BlockResolver(
      declarations,
      isCheckout: options.layout == .checkout,
      usesOverlay: options.usesOverlay
    )
    var questions = Questions()
    for (index, definition) in declarations.definitions.enumerated() where index % count == part {
      let (blocks, problems) = resolver.blocks(of: definition)
      questions.blocks[definition.id.value] = blocks
      questions.findings += problems.map { $0.placed(for: definition.id) }
    }
    return questions
  }

  private init(_ declarations: Declarations, _ options: Options) {
    isCheckout = options.layout == .checkout
    publicFiles = options.publicFiles
    isProduction = options.isProduction
    today = options.today
    blocks = BlockResolver(
      declarations,
      isCheckout: options.layout == .checkout,
      usesOverlay: options.usesOverlay
    )
    self.declarations = declarations
    serviceProviders = Table(declarations.serviceProviders) { $0.id.value }
    definitionsByLetters = Dictionary(
      declarations.definitions.map { (RubyText.classLetters($0.id.value), $0) },
      uniquingKeysWith: { $1 }
    )
  }

  private mutating func catalog(
    _ findings: inout [Finding],
    asking questions: [Questions]?,
    reusing earlier: Catalog?
  ) -> Catalog {
    var definitionBlocks: [String: FormBlocks] = [:]
    if let questions {
      for part in questions { definitionBlocks.merge(part.blocks) { $1 } }
      findings += questions.flatMap(\.findings) + overlayFindings()
    } else {
      definitionBlocks = resolveBlocks(&findings, reusing: earlier)
    }
    let owners = declarations.forms.map { owner(of: $0) }
    var formsByDefinition: [String: [FormDeclaration]] = [:]
    for (form, owner) in zip(declarations.forms, owners) {
      if let owner { formsByDefinition[owner.id.value, default: []].append(form) }
    }
    // The free forms come last; within each half the order of the files stays.
    for (id, forms) in formsByDefinition {
      formsByDefinition[id] = forms.filter { !$0.isFree } + forms.filter(\.isFree)
    }
    var forms: [Form] = []
    for (form, owner) in zip(declarations.forms, owners) {
      if let known = earlier?.forms[form.uid.value], known.declaration === form {
        forms.append(known)
        continue
      }
      let blocks = formBlocks(form, owner, definitionBlocks, &findings)
      forms.append(resolve(form, of: owner, formsByDefinition, blocks))
    }
    let formTable = Table(forms) { $0.uid }
    let eligibility = Dictionary(
      declarations.eligibility.map { ($0.definition.value, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let definitions = declarations.definitions.map { definition in
      resolve(
        definition,
        formsByDefinition[definition.id.value] ?? [],
        formTable,
        eligibility[definition.id.value],
        definitionBlocks[definition.id.value]
      )
    }
    return Catalog(
      definitions: Table(definitions) { $0.id },
      forms: formTable,
      serviceProviders: serviceProviders,
      dataProviders: Table(declarations.dataProviders) { $0.id.value },
      eligibility: declarations.eligibility,
      orientations: declarations.orientations,
      wordings: WordingTable(declarations.wordings),
      wordingSections: declarations.wordings,
      blockNames: blocks.blockNames,
      attributes: isCheckout ? StandardLibrary.shared.attributes : [],
      publicFiles: publicFiles,
      isProduction: isProduction,
      today: today,
      gaps: declarations.gaps
    )
  }

  private func owner(of form: FormDeclaration) -> DefinitionDeclaration? {
    form.owner.flatMap { definitionsByLetters[RubyText.classLetters($0.value)] }
  }

  // MARK: Questions

  private mutating func resolveBlocks(
    _ findings: inout [Finding],
    reusing earlier: Catalog?
  ) -> [String: FormBlocks] {
    var result: [String: FormBlocks] = [:]
    if earlier == nil { findings += overlayFindings() }
    for definition in declarations.definitions {
      if let known = earlier?.definitions[definition.id.value], known.declaration === definition {
        result[definition.id.value] = known.blocks
        continue
      }
      let (blocks, problems) = blocks.blocks(of: definition)
      result[definition.id.value] = blocks
      findings += problems.map { $0.placed(for: definition.id) }
    }
    return result
  }

  /// What the project's own overlay says of definitions and blocks that are not there.
  private func overlayFindings() -> [Finding] {
    declarations.overlay.flatMap { overlay -> [Finding] in
      guard let definition = declarations.definitions.first(where: { $0.id.value == overlay.id.value }) else {
        if declarations.gaps.definitions.mayHold(overlay.id.value) { return [] }
        return [UnknownAdaptation.definition(overlay.id, known: declarations.definitions.map(\.id.value))]
      }
      let blocks = definition.blocks.map(\.value)
      return overlay.adaptations.filter { !blocks.contains($0.name.value) }
        .map { UnknownAdaptation.block($0.name, known: blocks, subject: overlay.id.value) }
    }
  }

  private mutating func formBlocks(
    _ form: FormDeclaration,
    _ owner: DefinitionDeclaration?,
    _ shared: [String: FormBlocks],
    _ findings: inout [Finding]
  ) -> FormBlocks? {
    guard let owner else { return nil }
    guard !form.adaptations.isEmpty else { return shared[owner.id.value] }
    let (blocks, problems) = blocks.blocks(of: form, owner)
    // What is wrong with the definition itself has been told there.
    findings += problems.filter { !$0.span.source.isBuiltIn }
    return blocks
  }

  private func facts(of form: FormDeclaration, _ provider: ServiceProviderDeclaration?) -> [String: FieldValue] {
    var facts: [String: FieldValue] = [
      "form.uid": .text(form.uid.value), "form.single_page": .flag(form.steps.isEmpty),
    ]
    if let useCase = form.useCase { facts["form.use_case"] = .text(useCase.value) }
    if let provider {
      facts["service_provider.id"] = .text(provider.id.value)
      facts["service_provider.fc_certified"] = .flag(provider.isFranceConnectCertified)
      facts["service_provider.apipfc_enabled"] = .flag(provider.isFranceConnectEnabled)
    }
    return facts
  }

  // MARK: Definitions

  private func resolve(
    _ declaration: DefinitionDeclaration,
    _ forms: [FormDeclaration],
    _ resolved: Table<Form>,
    _ eligibility: EligibilityDeclaration?,
    _ blocks: FormBlocks?
  ) -> Definition {
    let offered = forms.filter { form in
      form.isPublic?.value ?? true && resolved[form.uid.value]?.isStartable ?? true
    }
    return Definition(
      declaration: declaration,
      className: forms.lazy.compactMap { $0.className?.value }.first ?? ClassName.of(declaration.id.value),
      features: Features(declaration.features),
      scopes: (declaration.scopes ?? []).map(Scope.init),
      scopeValues: Set((declaration.scopes ?? []).map(\.value.value)),
      forms: forms.map(\.uid.value),
      defaultForm: (forms.first(where: \.isFree) ?? forms.first)?.uid.value,
      publicForms: offered.map(\.uid.value),
      editors: editors(of: forms),
      eligibility: eligibility,
      blocks: blocks
    )
  }

  /// The vendors of some forms, each once, in the order of the bytes of their names.
  private func editors(of forms: [FormDeclaration]) -> [String] {
    var seen: Set<String> = []
    return forms.compactMap { form in form.serviceProvider.flatMap { serviceProviders[$0.value] } }
      .filter { $0.isEditor && seen.insert($0.id.value).inserted }
      .enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.name?.value ?? "", right.element.name?.value ?? "")
        if first == second { return left.offset < right.offset }
        return first.utf8.lexicographicallyPrecedes(second.utf8)
      }
      .map(\.element.id.value)
  }

  // MARK: Forms

  private func resolve(
    _ form: FormDeclaration,
    of owner: DefinitionDeclaration?,
    _ formsByDefinition: [String: [FormDeclaration]],
    _ blocks: FormBlocks?
  ) -> Form {
    let name = form.name?.value ?? owner?.name?.value
    let provider = form.serviceProvider.flatMap { serviceProviders[$0.value] }
    let isOwnName = form.name != nil
    let introduction = self.introduction(of: form)
    return Form(
      declaration: form,
      definition: owner?.id.value,
      name: name,
      nameWithDefinition: isOwnName ? "\(name ?? "") - \(owner?.name?.value ?? "")" : name,
      nameWithServiceProvider: isOwnName ? provider.map { "\(name ?? "") - \($0.name?.value ?? "")" } ?? name : name,
      description: form.description?.value ?? owner?.description?.value,
      introduction: introduction?.filled([
        "form_name": name ?? "", "service_provider_name": provider?.name?.value ?? "",
      ]),
      placeholders: introduction?.placeholders ?? [],
      isStartable: form.isStartable?.value ?? owner?.isStartable?.value ?? true,
      serviceProvider: provider?.id.value,
      previousForm: previousForm(of: form, owner, formsByDefinition),
      prefill: prefill(of: form, owner),
      blocks: blocks,
      facts: facts(of: form, provider)
    )
  }

  /// Nil where it holds nothing but spaces, as Rails' `blank?` says.
  private func introduction(of form: FormDeclaration) -> FormatString? {
    guard let text = form.introduction?.value, text.utf8.contains(where: { !RubyText.isSpace($0) }) else { return nil }
    return FormatString(text)
  }

  /// The form that a request of an earlier stage was made with.
  private func previousForm(
    of form: FormDeclaration,
    _ owner: DefinitionDeclaration?,
    _ formsByDefinition: [String: [FormDeclaration]]
  ) -> String? {
    guard let previous = owner?.stage?.previous else { return nil }
    if let declared = form.previousForm { return declared.value }
    let forms = formsByDefinition[previous.definition.value] ?? []
    return (forms.first(where: \.isFree) ?? forms.first)?.uid.value
  }

  /// `initialize_with`: texts stripped, the scopes that the definition always includes added, sorted and each once.
  private func prefill(of form: FormDeclaration, _ owner: DefinitionDeclaration?) -> [Form.Prefill] {
    var result: [Form.Prefill] = []
    let scopes = owner?.scopes ?? []
    var hasScopes = false
    for entry in form.prefill {
      if entry.field.value == "scopes", !scopes.isEmpty {
        hasScopes = true
        result.append(scopesPrefill(entry.items.map(\.value), scopes))
      } else {
        var value = entry.value
        if case .text(let text) = value { value = .text(RubyText.strip(text)) }
        result.append(Form.Prefill(field: entry.field.value, value: value, deferred: entry.deferred))
      }
    }
    if !hasScopes, !scopes.isEmpty { result.append(scopesPrefill([], scopes)) }
    return result
  }

  private func scopesPrefill(_ values: [String], _ scopes: [ScopeDeclaration]) -> Form.Prefill {
    let included = scopes.lazy.filter(\.isIncluded).map(\.value.value)
    var sorted: [String] = []
    for value in (values + included).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where value != sorted.last {
      sorted.append(value)
    }
    return Form.Prefill(field: "scopes", value: .list(sorted.map(PlainValue.text)), deferred: [])
  }
}

extension FormDeclaration {
  /// Whether it is marked as the definition's free form (« demande libre »).
  package var isFree: Bool { isDefault?.value ?? false }
}
