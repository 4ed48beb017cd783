import FormCatalog
import FormSource
import FormSubmission

/// Makes the declaration of one form out of a vendor’s answer, in the manner of its neighbours.
struct FormPlanner {
  private let context: DefinitionContext
  private let layout: ProjectLayout.Kind
  private let vendorID: String
  private let isCertified: Bool
  /// False where some answers could not be read: then none is said to be missing.
  private let isComplete: Bool
  private var checks: FormChecks

  /// What is wrong with the answers.
  var findings: [Finding] { checks.findings }

  init(
    _ context: DefinitionContext,
    _ layout: ProjectLayout.Kind,
    vendor vendorID: String,
    isCertified: Bool,
    isComplete: Bool
  ) {
    self.context = context
    self.layout = layout
    self.vendorID = vendorID
    self.isCertified = isCertified
    self.isComplete = isComplete
    checks = FormChecks(context, layout)
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
    checks.check(answer)
    checks.check(contacts, answer, needsMobile: needsMobile(answer))
    let base = context.bases.form(named: answer.base?.value, useCase: answer.useCase?.value)
    let scopes = ScopesPlan(answer, context, base: base)
    if scopes.isEmptyButNeeded, isComplete { checks.tellNoScopes(answer) }
    let manner = manner(answer, scopes, existing)
    if !manner.isSinglePage, !manner.areScopesEditable {
      checks.tell(scopes.unreachable, answer.displayed?.first?.span ?? answer.span, .warning)
    }
    let group = context.neighbours.alike(manner, useCase: answer.useCase?.value).without(uid)
    let sameUse = context.neighbours.sameUse(answer.useCase?.value).filter { $0.uid != uid }
    let given = contactPlans(answer, contacts, existing, keyPrefix, sharing)
    var prefill = PrefillPlan(answer, context, base: base, neighbours: group.forms, sameUse: sameUse)
    prefill.add(scopes.ticked, contacts: given.flatMap(\.fields), modalities: answer.modalities?.map(\.value))
    let isKept = manner.isKept(by: existing)
    let blocks =
      existing.flatMap { isKept ? BlocksPlan(of: $0) : nil }
      ?? BlocksPlan(manner, context, base: base, neighbours: group.forms, answered: prefill.names)
    let missing = prefill.complete(blocks.fixed, context, sameUse, base: base, existing: existing)
    if isComplete { checks.tellMissing(missing, answer) }
    guard checks.isPassed else { return nil }
    let draft = FormDraft(
      answer: answer,
      context: context,
      layout: layout,
      vendorID: vendorID,
      existing: existing,
      base: base,
      manner: manner,
      blocks: blocks,
      scopes: scopes,
      prefill: prefill,
      neighbours: group.forms,
      sameUse: sameUse
    )
    let models = group.forms.isEmpty ? context.neighbours.all : group
    return FormPlan(
      uid: uid,
      existing: existing,
      definition: context.definition,
      base: base,
      vendor: vendorID,
      name: answer.name.value,
      keys: given.flatMap(\.keys),
      span: answer.span,
      fields: draft.fields,
      contactFields: contactFields(answer, contacts),
      formerKeys: isKept ? [] : ["steps", "static_blocks", "single_page_view"],
      neighbours: models.forms,
      previous: models.last
    )
  }

  /// As the answer says, else as the form is, else as most vendors’ forms of the definition are.
  private func manner(_ answer: FormAnswer, _ scopes: ScopesPlan, _ existing: Form?) -> FormManner {
    let present = existing.map { FormManner(of: $0) }
    return FormManner(
      isSinglePage: answer.isSinglePage ?? present?.isSinglePage ?? context.neighbours.preferSinglePage,
      areScopesEditable: scopes.areEditable(existing: existing),
      areModalitiesEditable: answer.areModalitiesEditable ?? present?.areModalitiesEditable ?? false
    )
  }

  private func contactPlans(
    _ answer: FormAnswer,
    _ contacts: [ContactAnswer],
    _ existing: Form?,
    _ keyPrefix: String,
    _ sharing: (String) -> [String]
  ) -> [ContactPlan] {
    guard answer.areContactsFilled else { return [] }
    return contacts.filter { context.mayAsk($0.name.value) }.map { contact in
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
  }

  private func contactFields(_ answer: FormAnswer, _ contacts: [ContactAnswer]) -> Set<String> {
    let names = answer.areContactsFilled ? contacts.map(\.name.value) : context.contacts
    return Set(ContactFields.names(of: names))
  }

  /// Whether the contact’s phone has to be a mobile one (FranceConnect calls it in an emergency).
  private func needsMobile(_ answer: FormAnswer) -> Bool {
    isCertified && (answer.modalities ?? []).contains { $0.value == "france_connect" }
  }
}
