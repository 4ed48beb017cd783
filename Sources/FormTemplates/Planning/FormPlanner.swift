import FormCatalog
import FormSource
import FormSubmission

/// Makes the declaration of one form out of a vendor’s answer, in the manner of its neighbours.
struct FormPlanner {
  let context: DefinitionContext
  let catalog: Catalog
  let layout: ProjectLayout.Kind
  let vendor: ServiceProviderAnswer
  let vendorID: String
  let isCertified: Bool
  /// False where some answers could not be read: then none is said to be missing.
  let isComplete: Bool
  private(set) var findings: [Finding] = []

  init(
    _ context: DefinitionContext,
    _ catalog: Catalog,
    _ layout: ProjectLayout.Kind,
    vendor: ServiceProviderAnswer,
    id vendorID: String,
    isCertified: Bool,
    isComplete: Bool
  ) {
    self.context = context
    self.catalog = catalog
    self.layout = layout
    self.vendor = vendor
    self.vendorID = vendorID
    self.isCertified = isCertified
    self.isComplete = isComplete
  }

  /// - Parameters:
  ///   - answer: what is wanted.
  ///   - contacts: those that the vendor gives.
  ///   - uid: the form’s identifier.
  ///   - existing: the form as it is, if it is.
  ///   - keyPrefix: of the vault’s keys.
  ///   - sharing: the vendor’s other forms that read a key.
  /// - Returns: the plan; nil where an answer is refused, which the findings tell.
  mutating func plan(
    _ answer: FormAnswer,
    _ contacts: [ContactAnswer],
    uid: String,
    existing: Form?,
    keyPrefix: String,
    sharing: (String) -> [String]
  ) -> FormPlan? {
    check(answer)
    for title in contacts.compactMap(\.jobTitle) {
      tell(AnswerCheck.jobTitle(title.value) ?? AnswerCheck.name(title.value), title.span)
      if layout == .checkout { tell(AnswerCheck.embeddedCode(title.value), title.span) }
    }
    for text in [answer.name, answer.description, answer.introduction].compactMap({ $0 }) {
      tell(AnswerCheck.details(text.value, of: contacts), text.span)
    }
    for case (let field, .text(let text)) in answer.answers {
      tell(AnswerCheck.details(text, of: contacts), field.span)
    }
    tell(AnswerCheck.name(answer.name.value), answer.name.span)
    let base = context.base(named: answer.base?.value, useCase: answer.useCase?.value)
    let scopes = ScopesPlan(answer, context, base: base)
    if scopes.isEmptyButNeeded, isComplete {
      tell(
        AnswerProblem(
          Words(
            fr: "aucune donnée n’est choisie pour \(Quoted(context.definition.id).french)",
            en: "no scope is chosen for \(Quoted(context.definition.id).english)"
          ),
          Words(fr: "donnez scopes", en: "give scopes")
        ),
        answer.span
      )
    }
    let manner = FormManner(
      isSinglePage: answer.isSinglePage ?? existing?.declaration.steps.isEmpty ?? context.neighbours.preferSinglePage,
      areScopesEditable: scopes.areEditable(existing: existing),
      areModalitiesEditable: answer.areModalitiesEditable
        ?? existing.map { FormManner(of: $0).areModalitiesEditable } ?? false
    )
    if !manner.isSinglePage, !manner.areScopesEditable, let unreachable = scopes.unreachable {
      findings.append(unreachable.finding(at: answer.displayed?.first?.span ?? answer.span, .warning))
    }
    let given = answer.areContactsFilled ? contacts.filter { context.mayAsk($0.name.value) } : []
    let group = context.neighbours.alike(manner, useCase: answer.useCase?.value).without(uid)
    let neighbours = group.forms
    let sameUse = context.neighbours.sameUse(answer.useCase?.value).filter { $0.uid != uid }
    let plans = given.map { contact in
      ContactPlan(
        contact,
        prefix: keyPrefix,
        vendor: vendorID,
        needsMobile: needsMobile(answer),
        existing: existing,
        fallbacks: context.fallback,
        sharing: sharing
      )
    }
    var prefill = PrefillPlan(answer, context, base: base, neighbours: neighbours, sameUse: sameUse)
    prefill.add(scopes.ticked, contacts: plans.flatMap(\.fields), modalities: answer.modalities?.map(\.value))
    let isKept = existing.map { FormManner(of: $0) == manner } ?? false
    let outline =
      existing.flatMap { isKept ? BlocksPlan(of: $0) : nil }
      ?? BlocksPlan(manner, context, base: base, neighbours: neighbours, answered: prefill.names)
    let missing = prefill.complete(outline.fixed, context, sameUse, base: base, existing: existing)
    if !missing.isEmpty, isComplete { tell(Self.missing(missing.map(\.name)), answer.span) }
    guard findings.allSatisfy({ $0.severity != .error }) else { return nil }
    return FormPlan(
      uid: uid,
      existing: existing,
      definition: context.definition,
      base: base,
      vendor: vendorID,
      name: answer.name.value,
      keys: plans.flatMap(\.keys),
      span: answer.span,
      fields: fields(answer, manner, outline, scopes, prefill, base, neighbours, sameUse, existing),
      contactFields: contactFields(answer, contacts),
      formerKeys: isKept ? [] : ["steps", "static_blocks", "single_page_view"],
      neighbours: neighbours.isEmpty ? context.neighbours.all.forms : neighbours,
      previous: (neighbours.isEmpty ? context.neighbours.all : group).last
    )
  }

  // MARK: Checks

  private mutating func tell(_ problem: AnswerProblem?, _ span: ByteSpan) {
    if let problem { findings.append(problem.finding(at: span)) }
  }

  private mutating func check(_ answer: FormAnswer) {
    if let useCase = answer.useCase, answer.base == nil {
      tell(AnswerCheck.useCase(useCase.value, in: context), useCase.span)
    }
    if let base = answer.base { tell(AnswerCheck.base(base.value, in: context), base.span) }
    for scope in answer.scopes + (answer.displayed ?? []) + (answer.disabled ?? []) {
      tell(AnswerCheck.scope(scope.value, in: context), scope.span)
    }
    for modality in answer.modalities ?? [] { tell(AnswerCheck.modality(modality.value, in: context), modality.span) }
    for entry in answer.answers {
      tell(AnswerCheck.field(entry.field.value, in: context), entry.field.span)
      if PlannedValue(entry.value) == nil {
        tell(
          AnswerProblem(
            Words(
              fr: "\(Quoted(entry.field.value).french) n’est ni un texte, ni un nombre, ni une liste de textes",
              en: "\(Quoted(entry.field.value).english) is neither a text, a number nor a list of texts"
            )
          ),
          entry.field.span
        )
      }
    }
    guard layout == .checkout else { return }
    for text in [answer.id, answer.name, answer.description, answer.introduction].compactMap({ $0 }) {
      tell(AnswerCheck.embeddedCode(text.value), text.span)
    }
    for entry in answer.answers { tell(PlannedValue(entry.value).flatMap(AnswerCheck.embeddedCode), entry.field.span) }
  }

  private static func missing(_ fields: [String]) -> AnswerProblem {
    let questions = fields.map { field in
      AnswersReader.namedFields.first { $0.field == field }?.question ?? "answers.\(field)"
    }
    let names = QuotedList(fields)
    return AnswerProblem(
      Words(
        fr: "il manque la réponse à \(names.french)\u{A0}: le client ne la donne pas, son bloc est figé",
        en: "the answer to \(names.english) is missing: clients do not give it, its block is fixed"
      ),
      Words(
        fr: "répondez à \(QuotedList(questions).french)",
        en: "answer \(QuotedList(questions).english)"
      )
    )
  }

  private func contactFields(_ answer: FormAnswer, _ contacts: [ContactAnswer]) -> Set<String> {
    let names = answer.areContactsFilled ? contacts.map(\.name.value) : context.contacts
    return Set(names.flatMap { name in ContactPlan.attributes.map { "\(name)_\($0)" } })
  }

  /// Whether the contact’s phone has to be a mobile one (FranceConnect calls it in an emergency).
  private func needsMobile(_ answer: FormAnswer) -> Bool {
    isCertified && (answer.modalities ?? []).contains { $0.value == "france_connect" }
  }

  // MARK: The declaration

  private func fields(
    _ answer: FormAnswer,
    _ manner: FormManner,
    _ outline: BlocksPlan,
    _ scopes: ScopesPlan,
    _ prefill: PrefillPlan,
    _ base: Form?,
    _ neighbours: [Form],
    _ sameUse: [Form],
    _ existing: Form?
  ) -> [PlannedField] {
    var fields = [PlannedField("name", .text(answer.name.value))]
    func add(_ key: String, _ value: PlannedValue?, isDerived: Bool = false) {
      if let value { fields.append(PlannedField(key, value, isDerived: isDerived)) }
    }
    if let description = answer.description {
      add("description", .text(description.value))
    } else {
      let usual = context.neighbours.common(of: sameUse) { $0.declaration.description?.value }
      add("description", (usual ?? base?.description).map { .text($0) }, isDerived: true)
    }
    switch layout {
    case .checkout: add("authorization_request", .text(context.definition.className), isDerived: true)
    case .own: add("definition", .text(context.definition.id), isDerived: true)
    }
    add("use_case", answer.useCase.map { .text($0.value) })
    add("service_provider_id", .text(vendorID), isDerived: true)
    if answer.base != nil, let base { add("base", .text(base.uid)) }
    add("answers_id", answer.id.map { .text($0.value) })
    if answer.isPublic == false { add("public", .flag(false)) }
    // A form that exists keeps its pages, unless its manner changes.
    let isKept = existing.map { FormManner(of: $0) == manner } ?? false
    if let introduction = answer.introduction {
      add("introduction", .text(introduction.value))
    } else {
      switch context.neighbours.introduction(manner, useCase: answer.useCase?.value) {
      case .text(let text)?: add("introduction", .text(text), isDerived: isKept)
      case Neighbours.Introduction.none?: break
      case nil: add("introduction", .text(Self.introduction), isDerived: isKept)
      }
    }
    if manner.isSinglePage {
      let sameContacts = neighbours.filter { $0.givesContact == prefill.givesContact }
      let view = context.neighbours.common(of: sameContacts) { $0.declaration.singlePageView?.value }
      add("single_page_view", view.map { .text($0) }, isDerived: isKept)
    } else {
      add("steps", .blocks(outline.steps), isDerived: isKept)
    }
    if !outline.fixed.isEmpty { add("static_blocks", .blocks(outline.fixed), isDerived: isKept) }
    if answer.displayed != nil || answer.disabled != nil {
      add("scopes_config", scopes.config)
    } else if !showsWhatItsViewShows(manner, neighbours) {
      let isSilent = existing.map { $0.declaration.scopesConfig.displayed == nil } ?? false
      add("scopes_config", scopes.config, isDerived: isKept && isSilent)
    }
    if !prefill.fields.isEmpty { add("initialize_with", .map(prefill.fields)) }
    return fields
  }

  /// Whether a form says nothing of scopes, as its neighbours do: a single page shows what its view shows.
  private func showsWhatItsViewShows(_ manner: FormManner, _ neighbours: [Form]) -> Bool {
    manner.isSinglePage && !neighbours.isEmpty
      && neighbours.allSatisfy { $0.declaration.scopesConfig.displayed == nil }
  }

  /// What an applicant reads first where no neighbour shows how.
  private static let introduction =
    "Ce formulaire est préparé pour le logiciel %{form_name}, de l’éditeur %{service_provider_name}. Ce que l’éditeur a "
    + "déjà renseigné n’est plus à remplir\u{A0}: vous le retrouverez dans le récapitulatif, avant l’envoi."
}

extension Form {
  /// Whether it fills in someone’s contact details.
  fileprivate var givesContact: Bool { prefill.contains { $0.field.hasSuffix("_email") } }
}
