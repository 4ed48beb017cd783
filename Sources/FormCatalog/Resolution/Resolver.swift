import FormSource
import FormSubmission

/// Builds the catalogue from the declarations, as upstream's model classes would.
///
/// A reference that leads nowhere becomes a finding of `references`; the catalogue is built all the same.
package struct Resolver: Sendable {
  private let declarations: Declarations
  private let serviceProviders: Table<ServiceProviderDeclaration>
  /// The free forms come last; both groups keep the order of the files.
  private let formsByDefinition: [String: [FormDeclaration]]
  private let blocks: BlockResolver
  private let wording: QuestionWording
  /// The catalogue resolved before, of which everything unchanged is reused.
  private let earlier: Catalog?
  /// A neighbouring state of the project.
  private let neighbour: Neighbour?
  /// The slowest portions come first, so that no core is left with one at the end.
  package let portions: [Portion]
  private let isCheckout: Bool
  private let usesOverlay: Bool
  private let publicFiles: Set<String>?
  private let textFiles: [SourceFile]
  private let isProduction: Bool
  private let today: CalendarDate?
  private let wordsQuestions: Bool

  /// A definition with its forms, or the forms without a definition; portions are independent of each other.
  package struct Portion: Sendable {
    fileprivate let definition: DefinitionDeclaration?
    /// The indices of the forms among all forms.
    fileprivate let forms: [Int]
  }

  /// A resolved portion, with its findings.
  package struct Part: Sendable {
    /// The definition, if there is one, and what it asks.
    let definition: String?
    fileprivate let asked: AskedBlocks?
    let forms: [ResolvedForm]
    /// About the blocks of the definition.
    let findings: [Finding]
  }

  struct ResolvedForm: Sendable {
    /// Its index among all forms.
    fileprivate let place: Int
    let form: Form
    /// About what it adapts.
    let findings: [Finding]
  }

  /// - Parameters:
  ///   - declarations: everything that the project declares.
  ///   - options: how it is resolved.
  ///   - earlier: an earlier catalogue of the same project, of which unchanged definitions and forms are reused.
  ///   - neighbour: another state of the project, of which everything is reused that resolves from the same.
  package init(
    _ declarations: Declarations,
    _ options: Options,
    reusing earlier: Catalog? = nil,
    beside neighbour: Neighbour? = nil
  ) {
    self.neighbour = neighbour
    isCheckout = options.layout == .checkout
    usesOverlay = options.usesOverlay
    publicFiles = options.publicFiles
    textFiles = options.textFiles
    isProduction = options.isProduction
    today = options.today
    wordsQuestions = options.wordsQuestions
    wording = QuestionWording(declarations, isWanted: options.wordsQuestions)
    blocks = BlockResolver(
      declarations,
      isCheckout: options.layout == .checkout,
      usesOverlay: options.usesOverlay
    )
    self.declarations = declarations
    serviceProviders = Table(declarations.serviceProviders) { $0.id.value }
    self.earlier = earlier
    let forms = Self.forms(of: declarations)
    formsByDefinition = Dictionary(
      zip(declarations.definitions, forms.owned).map { definition, places in
        let forms = places.map { declarations.forms[$0] }
        return (definition.id.value, forms.filter { !$0.isFree } + forms.filter(\.isFree))
      },
      uniquingKeysWith: { $1 }
    )
    let owned = zip(declarations.definitions, forms.owned).map { Portion(definition: $0, forms: $1) }
    portions =
      owned.sorted { $0.forms.count > $1.forms.count } + [Portion(definition: nil, forms: forms.unowned)]
  }

  /// The indices of each definition’s forms, and of the forms without a definition.
  private static func forms(of declarations: Declarations) -> (owned: [[Int]], unowned: [Int]) {
    let names = DefinitionNames(declarations.definitions.map(\.id.value))
    var owned = [[Int]](repeating: [], count: declarations.definitions.count)
    var unowned: [Int] = []
    for (index, form) in declarations.forms.enumerated() {
      if let place = form.owner.flatMap({ names.place(of: $0.value) }) {
        owned[place].append(index)
      } else {
        unowned.append(index)
      }
    }
    return (owned, unowned)
  }

  // MARK: Portions

  /// Resolves one portion.
  package func part(_ portion: Portion) -> Part {
    let names = portion.definition.map { definition in
      blocks.askedBlocks(definition, portion.forms.map { declarations.forms[$0] })
    }
    if let neighbour, let definition = portion.definition, let known = neighbour.asked(by: definition, names ?? []) {
      return part(portion, definition, known, neighbour)
    }
    var findings: [Finding] = []
    let id = portion.definition?.id.value
    let asked = portion.definition.map { definitionBlocks($0, asking: names ?? [], &findings) }
    let uids = portion.forms.map { declarations.forms[$0].uid.value }
    let shared = asked.map { wording.asked($0, of: id, forms: uids) }
    let forms = portion.forms.map { place -> ResolvedForm in
      let form = declarations.forms[place]
      if let known = earlier?.forms[form.uid.value], known.declaration === form {
        return ResolvedForm(place: place, form: known, findings: [])
      }
      return resolve(place, of: portion.definition, asked, asking: names ?? [], sharing: shared)
    }
    return Part(definition: id, asked: shared, forms: forms, findings: findings)
  }

  /// A portion whose definition asks what it asked in a neighbouring state.
  private func part(
    _ portion: Portion,
    _ definition: DefinitionDeclaration,
    _ known: AskedBlocks,
    _ neighbour: Neighbour
  ) -> Part {
    let id = definition.id.value
    let forms = portion.forms.map { declarations.forms[$0] }
    let shared =
      !wordsQuestions || neighbour.sharesWords && neighbour.forms(of: id) == formsByDefinition[id]?.map(\.uid.value)
      ? known : wording.asked(known.declared, of: id, forms: forms.map(\.uid.value))
    let names = known.declared.blocks.map(\.name)
    let resolved = zip(portion.forms, forms).map { place, form -> ResolvedForm in
      if shared === known, let known = neighbour.form(form, previous: previousForm(of: form, definition)) {
        return ResolvedForm(place: place, form: known, findings: neighbour.findings(aboutForm: known.uid))
      }
      return resolve(place, of: definition, known.declared, asking: names, sharing: shared)
    }
    return Part(
      definition: id,
      asked: shared,
      forms: resolved,
      findings: neighbour.findings(aboutDefinition: id)
    )
  }

  /// Resolves the form at an index, whose definition asks some blocks, put into words or not.
  private func resolve(
    _ place: Int,
    of definition: DefinitionDeclaration?,
    _ asked: FormBlocks?,
    asking names: [Located<String>],
    sharing shared: AskedBlocks?
  ) -> ResolvedForm {
    var findings: [Finding] = []
    let form = declarations.forms[place]
    let own = formBlocks(form, definition, asked, asking: names, &findings)
    let worded = own.map { wording.asked($0, of: form, definition?.id.value, sharing: shared) }
    return ResolvedForm(place: place, form: resolve(form, of: definition, worded), findings: findings)
  }

  /// Joins all portions.
  /// - Parameter parts: the parts of all portions, in the same order.
  /// - Returns: their catalogue, and what was found.
  package func join(_ parts: [Part]) -> Resolution {
    var catalog = catalog(of: parts)
    let lives = catalog.life.isEmpty ? [] : LifeBook(catalog).lives
    let renewals = RenewalResolver(catalog, lives)?.resolve()
    catalog.renewals = renewals?.forms
    let others =
      earlier == nil
      ? overlayFindings(catalog) + (renewals?.findings ?? []) + LifeConditions.findings(of: lives, in: catalog) : []
    return Resolution(catalog, parts, overlay: others)
  }

  private func definitionBlocks(
    _ definition: DefinitionDeclaration,
    asking names: [Located<String>],
    _ findings: inout [Finding]
  ) -> FormBlocks {
    if let known = earlier?.definitions[definition.id.value], known.declaration === definition,
      let blocks = known.blocks
    {
      return blocks
    }
    let (blocks, found) = self.blocks.blocks(of: definition, asking: names)
    findings += found.map { $0.placed(for: definition.id) }
    return blocks
  }

  private func catalog(of parts: [Part]) -> Catalog {
    var forms = [Form?](repeating: nil, count: declarations.forms.count)
    for resolved in parts.lazy.flatMap(\.forms) { forms[resolved.place] = resolved.form }
    let formTable = Table(forms.compactMap(\.self)) { $0.uid }
    var asked: [String: AskedBlocks] = [:]
    for part in parts { if let definition = part.definition { asked[definition] = part.asked } }
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
        asked[definition.id.value]
      )
    }
    return Catalog(
      definitions: Table(definitions) { $0.id },
      forms: formTable,
      nextStages: Set(declarations.definitions.compactMap { $0.stage?.next?.definition.value }),
      serviceProviders: serviceProviders,
      dataProviders: Table(declarations.dataProviders) { $0.id.value },
      eligibility: declarations.eligibility,
      orientations: declarations.orientations,
      wordings: wording.table,
      isWorded: wording.isWanted,
      wordingSections: declarations.wordings,
      attributeNames: declarations.attributeNames,
      ownBlocks: declarations.blocks,
      overlay: declarations.overlay,
      scenarios: declarations.scenarios,
      life: declarations.life,
      texts: MessageTexts(textFiles, declarations.texts),
      blockNames: blocks.blockNames,
      attributes: attributes,
      publicFiles: publicFiles,
      isProduction: isProduction,
      today: today,
      isCheckout: isCheckout,
      usesOverlay: usesOverlay,
      gaps: declarations.gaps
    )
  }

  /// What a checkout’s classes may have besides what a definition’s blocks ask for.
  private var attributes: Set<String> { isCheckout ? StandardLibrary.shared.attributes : [] }

  // MARK: Questions

  private func overlayFindings(_ catalog: Catalog) -> [Finding] {
    var suggestions = SuggestionBudget()
    let own = declarations.overlay.flatMap { overlay in
      guard let definition = catalog.definitions[overlay.id.value] else {
        return OverlayFindings.unknown(overlay, catalog, &suggestions)
      }
      if definition.declaration.lacksBlocks { return [] }
      let asked = blocks.askedBlocks(definition.declaration, formsByDefinition[definition.id] ?? [])
      return OverlayFindings.blocks(of: overlay, among: asked)
    }
    return own + (isCheckout && usesOverlay ? OverlayFindings.openDefinitions(in: catalog) : [])
  }

  private func formBlocks(
    _ form: FormDeclaration,
    _ owner: DefinitionDeclaration?,
    _ shared: FormBlocks?,
    asking names: [Located<String>],
    _ findings: inout [Finding]
  ) -> FormBlocks? {
    guard let owner, !form.adaptations.isEmpty else { return shared }
    let (blocks, found) = blocks.blocks(of: form, owner, asking: names)
    // The findings about the definition itself have been reported there.
    findings += found.filter { !$0.span.source.isBuiltIn }
    return blocks
  }

  private func facts(of form: FormDeclaration, _ provider: ServiceProviderDeclaration?) -> [String: FieldValue] {
    var facts: [String: FieldValue] = [
      "form.uid": .text(form.uid.value), "form.single_page": .flag(form.steps.isEmpty),
    ]
    if let useCase = form.useCase { facts["form.use_case"] = .text(useCase.value) }
    if let provider {
      facts[VendorKey.id.path] = .text(provider.id.value)
      facts[VendorKey.isCertified.path] = .flag(provider.isFranceConnectCertified)
      facts[VendorKey.isEnabled.path] = .flag(provider.isFranceConnectEnabled)
    }
    return facts
  }

  // MARK: Definitions

  private func resolve(
    _ declaration: DefinitionDeclaration,
    _ forms: [FormDeclaration],
    _ resolved: Table<Form>,
    _ eligibility: EligibilityDeclaration?,
    _ asked: AskedBlocks?
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
      asked: asked
    )
  }

  /// The vendors of the forms, each once, sorted by the bytes of their names.
  private func editors(of forms: [FormDeclaration]) -> [String] {
    var seen: Set<String> = []
    return forms.compactMap { form in form.serviceProvider.flatMap { serviceProviders[$0.value] } }
      .filter { $0.isEditor && seen.insert($0.id.value).inserted }
      .enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.name?.value ?? "", right.element.name?.value ?? "")
        if first == second { return left.offset < right.offset }
        return first.precedes(second)
      }
      .map(\.element.id.value)
  }

  // MARK: Forms

  private func resolve(
    _ form: FormDeclaration,
    of owner: DefinitionDeclaration?,
    _ asked: AskedBlocks?
  ) -> Form {
    let name = form.name?.value ?? owner?.name?.value
    let provider = form.serviceProvider.flatMap { serviceProviders[$0.value] }
    let isOwnName = form.name != nil
    let introduction = form.shownIntroduction
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
      previousForm: previousForm(of: form, owner),
      prefill: form.prefill(of: owner),
      unknownPrefills: UnknownPrefills(form, asking: asked?.declared),
      asked: asked,
      facts: facts(of: form, provider)
    )
  }

  /// The form with which a request of the previous stage was made.
  private func previousForm(of form: FormDeclaration, _ owner: DefinitionDeclaration?) -> String? {
    guard let previous = owner?.stage?.previous else { return nil }
    if let declared = form.previousForm { return declared.value }
    let forms = formsByDefinition[previous.definition.value] ?? []
    return (forms.first(where: \.isFree) ?? forms.first)?.uid.value
  }
}
