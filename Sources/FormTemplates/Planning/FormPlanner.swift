import FormCatalog
import FormSource
import FormSubmission

/// Plans the declaration of one form from a vendor’s answer, in the style of its neighbours.
struct FormPlanner {
  private let context: DefinitionContext
  private let layout: ProjectLayout.Kind
  private let vendorID: String
  private let isCertified: Bool
  /// Whether the vendor’s clients may use FranceConnect.
  private let usesFranceConnect: Bool
  /// False if some answers could not be read: none is then reported as missing.
  private let isComplete: Bool
  private var checks: FormChecks

  /// The findings about the answers.
  var findings: [Finding] { checks.findings }

  init(
    _ context: DefinitionContext,
    _ layout: ProjectLayout.Kind,
    vendor vendorID: String,
    isCertified: Bool,
    usesFranceConnect: Bool,
    isComplete: Bool
  ) {
    self.context = context
    self.layout = layout
    self.vendorID = vendorID
    self.isCertified = isCertified
    self.usesFranceConnect = usesFranceConnect
    self.isComplete = isComplete
    checks = FormChecks(context)
  }

  /// - Parameters:
  ///   - answer: the requested form.
  ///   - contacts: the contacts that the vendor gives.
  ///   - uid: the form’s identifier.
  ///   - existing: the existing form, if any.
  ///   - keyPrefix: the prefix of the vault keys.
  ///   - isWantedOtherwise: whether an earlier answer gives another value to a key.
  ///   - sharing: the vendor’s other forms that use a key.
  /// - Returns: the plan; nil if an answer is refused, as the findings say.
  mutating func plan(
    _ answer: FormAnswer,
    _ contacts: [ContactAnswer],
    uid: String,
    existing: Form?,
    keyPrefix: String,
    isWantedOtherwise: (_ key: String, _ value: String) -> Bool,
    sharing: (String) -> [String]
  ) -> FormPlan? {
    checks.check(answer, uid: uid)
    checks.check(contacts, answer, needsMobile: needsMobile(answer))
    let base = context.bases.form(named: answer.base?.value, useCase: answer.useCase?.value, of: uid)
    let present = existing.map { FormStyle(of: $0) }
    let isSinglePage = isSinglePage(answer, present)
    let usual = present ?? (isSinglePage ? context.styleOfSinglePages : nil)
    let scopes = ScopesPlan(
      answer,
      context,
      base: base,
      existing: existing,
      areUsuallyEditable: existing == nil ? usual?.leaves(.scopes) : nil
    )
    if scopes.isEmptyButNeeded, isComplete, checks.knowsBase { checks.reportNoScopes(answer) }
    let style = style(answer, scopes, usual, isSinglePage: isSinglePage)
    if !style.leaves(.scopes) {
      checks.report(scopes.unreachable, answer.displayed?.first?.span ?? answer.span, .warning)
    }
    // A form that keeps its style keeps what it has from its models.
    let changed = existing.flatMap { style.isKept(by: $0) ? nil : $0.uid }
    let models = context.models(style, useCase: answer.useCase?.value, without: changed)
    let given = contactPlans(answer, contacts, existing, keyPrefix, isWantedOtherwise, sharing)
    var prefill = PrefillPlan(answer, context, models, base: base)
    prefill.add(scopes.ticked, areChosen: !answer.scopes.isEmpty)
    prefill.add(contacts: given.flatMap(\.fields), modalities: answer.modalities?.map(\.value))
    let isKept = style.isKept(by: existing)
    let blocks =
      existing.flatMap { isKept ? BlocksPlan(of: $0) : nil }
      ?? BlocksPlan(style, context, models, base: base, answered: prefill.names)
    let missing = prefill.complete(blocks.fixed, base: base, existing: existing)
    if isComplete, checks.knowsBase, !context.continuesEarlierStage { checks.reportMissing(missing, answer) }
    guard checks.isPassed else { return nil }
    let removed = contactFields(answer, contacts, existing)
    let keepsContact =
      existing?.prefill.contains { $0.field.hasSuffix("_email") && !removed.contains($0.field) } ?? false
    let draft = FormDraft(
      answer: answer,
      context: context,
      layout: layout,
      vendorID: vendorID,
      existing: existing,
      base: base,
      style: style,
      blocks: blocks,
      scopes: scopes,
      prefill: prefill,
      models: models,
      givesContact: (existing?.givesContact, prefill.givesContact || keepsContact)
    )
    let all = context.neighbours.all
    return FormPlan(
      uid: uid,
      existing: existing,
      definition: context.definition,
      base: base,
      vendor: vendorID,
      name: answer.name.value,
      keys: given.flatMap(\.keys),
      deposits: given.flatMap(\.deposits),
      span: answer.span,
      leftOut: existing == nil ? prefill.leftOut(of: base) : [],
      fields: draft.fields,
      contactFields: removed,
      formerKeys: isKept ? [] : ["steps", "static_blocks"] + (style.isSinglePage ? [] : ["single_page_view"]),
      neighbours: models.forms.isEmpty ? all.forms : models.forms,
      worded: models.worded(filling: filledContacts(answer, contacts)),
      previous: models.last ?? all.last
    )
  }

  /// The style that the answer asks for; otherwise the usual one: the existing form’s, or that of most vendors’ forms.
  private func style(_ answer: FormAnswer, _ scopes: ScopesPlan, _ usual: FormStyle?, isSinglePage: Bool) -> FormStyle {
    let editable = EditableBlock.allCases.filter { block in
      switch block {
      case .scopes: scopes.areEditable(usually: usual?.leaves(block))
      case .modalities: answer.editable[block] ?? usual?.leaves(block) ?? letsClientsChooseModalities
      }
    }
    return FormStyle(isSinglePage: isSinglePage, editable: Set(editable))
  }

  /// Where clients are to choose what no single page leaves to them, the form has steps.
  private func isSinglePage(_ answer: FormAnswer, _ present: FormStyle?) -> Bool {
    if let asked = answer.isSinglePage { return asked }
    if !context.choices(of: answer).allSatisfy({ context.styleOfSinglePages?.leaves($0) ?? false }) { return false }
    return present?.isSinglePage ?? context.neighbours.preferSinglePage
  }

  private var letsClientsChooseModalities: Bool {
    usesFranceConnect && context.modalities?.contains(NationalForm.franceConnect) ?? false
      && context.neighbours.letCertifiedClientsChoose
  }

  private func contactPlans(
    _ answer: FormAnswer,
    _ contacts: [ContactAnswer],
    _ existing: Form?,
    _ keyPrefix: String,
    _ isWantedOtherwise: (_ key: String, _ value: String) -> Bool,
    _ sharing: (String) -> [String]
  ) -> [ContactPlan] {
    let filled = filledContacts(answer, contacts)
    return contacts.filter { filled.contains($0.name.value) }.map { contact in
      ContactPlan(
        contact,
        prefix: keyPrefix,
        vendor: vendorID,
        needsMobile: needsMobile(answer),
        existing: existing,
        isWantedOtherwise: isWantedOtherwise,
        fallbacks: context.fallback,
        sharing: sharing
      )
    }
  }

  private func filledContacts(_ answer: FormAnswer, _ contacts: [ContactAnswer]) -> Set<String> {
    answer.areContactsFilled ? Set(contacts.map(\.name.value).filter(context.mayAsk)) : []
  }

  /// The fields of contacts that an existing form loses unless they are answered: all of them where clients fill in the
  /// contacts; otherwise what says who a contact is. A number that is not answered stays.
  private func contactFields(_ answer: FormAnswer, _ contacts: [ContactAnswer], _ existing: Form?) -> Set<String> {
    guard answer.areContactsFilled else { return Set(ContactFields.names(of: context.contacts)) }
    let kinds = contacts.filter { !ContactPlan.keepsName($0, existing) }.map(\.name.value)
    let reaching = kinds.flatMap { ContactFields.personalNames(of: $0, isOrganization: true) }
    return Set(ContactFields.names(of: kinds)).subtracting(reaching)
  }

  /// Whether the contact’s phone must be a mobile one (FranceConnect calls it in an emergency).
  private func needsMobile(_ answer: FormAnswer) -> Bool {
    isCertified && (answer.modalities ?? []).contains { $0.value == NationalForm.franceConnect }
  }
}
