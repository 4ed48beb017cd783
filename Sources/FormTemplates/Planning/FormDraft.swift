import FormCatalog
import FormSource

/// The parts of a form’s declaration, from which its keys are made.
struct FormDraft {
  let answer: FormAnswer
  let context: DefinitionContext
  let layout: ProjectLayout.Kind
  let vendorID: String
  /// The existing form, if any.
  let existing: Form?
  let base: Form?
  let style: FormStyle
  let blocks: BlocksPlan
  let scopes: ScopesPlan
  let prefill: PrefillPlan
  let models: FormModels
  /// Whether the form fills in somebody’s contact details once the answers are written, and whether it did so before.
  let givesContact: (before: Bool?, after: Bool)

  /// All keys, in the usual order of forms.
  var fields: [PlannedField] {
    let isKept = style.isKept(by: existing)
    var fields = [PlannedField("name", .text(answer.name.value))]
    func add(_ key: String, _ value: PlannedValue?, isDerived: Bool = false) {
      if let value { fields.append(PlannedField(key, value, isDerived: isDerived)) }
    }
    if let description = answer.description {
      add("description", .text(description.value))
    } else {
      // The free form’s card sends those to it for whom there is no other.
      let usual = models.description ?? (base?.isDefault == true ? nil : base?.description)
      add("description", usual.map { .text($0) }, isDerived: true)
    }
    switch layout {
    case .checkout: add("authorization_request", .text(context.definition.className), isDerived: true)
    case .own: add("definition", .text(context.definition.id), isDerived: true)
    }
    add("use_case", answer.useCase.map { .text($0.value) })
    add("service_provider_id", .text(vendorID), isDerived: true)
    if answer.base != nil, let base { add("base", .text(base.uid)) }
    add("answers_id", answer.id.map { .text($0.value) })
    if let isPublic = answer.isPublic, !isPublic || existing?.isPublic == false { add("public", .flag(isPublic)) }
    if let introduction = answer.introduction {
      add("introduction", .text(introduction.value))
    } else {
      switch models.introduction {
      case .text(let text)?: add("introduction", .text(text), isDerived: isKept)
      case Neighbours.Introduction.none?: break
      case nil: add("introduction", .text(Self.introduction), isDerived: isKept)
      }
    }
    if style.isSinglePage {
      let view = models.singlePageView(givingContact: givesContact.after)
      add("single_page_view", view.map { .text($0) }, isDerived: isKept && givesContact.before == givesContact.after)
    } else {
      add("steps", .blocks(blocks.steps), isDerived: isKept)
    }
    if !blocks.fixed.isEmpty { add("static_blocks", .blocks(blocks.fixed), isDerived: isKept) }
    if answer.displayed != nil || answer.disabled != nil {
      add("scopes_config", scopes.config)
    } else if !showsWhatItsViewShows {
      let isSaid = existing.map { $0.declaration.scopesConfig.displayed != nil } ?? false
      let isAnswered = !answer.scopes.isEmpty || answer.editable[.scopes] != nil
      add("scopes_config", scopes.config, isDerived: isSaid ? !isAnswered : isKept)
    }
    if !prefill.fields.isEmpty { add("initialize_with", .map(prefill.fields)) }
    return fields
  }

  /// Whether the form leaves out `scopes_config`, as its neighbours do: a single page shows what its view shows.
  private var showsWhatItsViewShows: Bool {
    style.isSinglePage && models.showNoScopes
  }

  /// What applicants read first, if no neighbour has an introduction.
  private static let introduction =
    "Ce formulaire est préparé pour le logiciel %{form_name}, de l’éditeur %{service_provider_name}. Ce que l’éditeur a "
    + "déjà renseigné n’est plus à remplir\u{A0}: vous le retrouverez dans la synthèse, avant l’envoi."
}
