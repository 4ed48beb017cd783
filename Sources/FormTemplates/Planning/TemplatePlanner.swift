package import FormCatalog
package import FormSource

/// Turns vendors’ answers into plans, one after the other: an identifier that a plan takes is taken for later ones.
package struct TemplatePlanner {
  private let catalog: Catalog
  private let layout: ProjectLayout.Kind
  private var vendors: VendorIndex
  private var forms: VendorFormIndex
  private var contexts: [String: DefinitionContext] = [:]
  /// The contacts whose values the vault keys of this run stand for.
  private var contactsByKey: [String: ContactAnswer] = [:]
  /// What the answers of this run want behind the keys of the vault.
  private var deposits: [String: VaultDeposit] = [:]

  private let ownKeys: OwnKeys

  package init(_ catalog: Catalog, _ layout: ProjectLayout.Kind, ownKeys: OwnKeys = OwnKeys()) {
    self.catalog = catalog
    self.layout = layout
    self.ownKeys = ownKeys
    vendors = VendorIndex(catalog)
    forms = VendorFormIndex(catalog)
  }

  /// - Parameters:
  ///   - answers: the answers of one vendor.
  ///   - keeps: false if the answers are already refused, and only further findings are wanted.
  /// - Returns: the plan, or nil if an answer is refused; and the findings.
  package mutating func plan(_ answers: VendorAnswers, keeps: Bool = true) -> (VendorPlan?, [Finding]) {
    var findings: [Finding] = []
    let (vendor, problem) = vendors.vendor(answers.serviceProvider)
    if let problem { findings.append(problem) }
    if let problem = vendors.unwrittenName(vendor, answers.serviceProvider) {
      findings.append(problem.finding(at: answers.serviceProvider.name.span, .warning))
    }
    findings += contactFindings(answers)
    if let declaration = vendor.declaration, !declaration.isEditor {
      findings.append(Self.noEditor(declaration.id.value).finding(at: answers.serviceProvider.name.span))
    }
    let name = answers.serviceProvider.name
    if let problem = AnswerCheck.name(name.value) { findings.append(problem.finding(at: name.span)) }
    var plans: [FormPlan] = []
    for answer in answers.forms {
      let (plan, found) = form(answer, answers, vendor, isComplete: keeps && problem?.severity != .error)
      findings += found
      guard let plan else { continue }
      forms.take(plan, answer)
      plans.append(plan)
    }
    guard keeps, findings.allSatisfy({ $0.severity != .error }) else {
      for (plan, answer) in pairs(plans, answers) { forms.release(plan, answer) }
      return (nil, findings)
    }
    vendors.take(vendor, answers.serviceProvider)
    for deposit in plans.flatMap(\.deposits) { deposits[deposit.key] = deposits[deposit.key] ?? deposit }
    let plan = VendorPlan(
      id: vendor.id,
      isNew: vendor.declaration == nil && !vendor.fields.isEmpty,
      forms: plans,
      fields: vendor.fields
    )
    return (plan, findings)
  }

  /// Each plan with the answer that it comes from.
  private func pairs(_ plans: [FormPlan], _ answers: VendorAnswers) -> [(FormPlan, FormAnswer)] {
    plans.compactMap { plan in answers.forms.first { $0.span == plan.span }.map { (plan, $0) } }
  }

  /// The context of a definition that is given by its identifier, class or name.
  private mutating func context(_ answer: Located<String>) -> (DefinitionContext?, Finding?) {
    guard let found = DefinitionContext.find(answer.value, in: catalog) else {
      return (nil, DefinitionContext.unknown(answer.value, in: catalog).finding(at: answer.span))
    }
    return (context(of: found), nil)
  }

  private mutating func context(of definition: Definition) -> DefinitionContext {
    if let context = contexts[definition.id] { return context }
    let context = DefinitionContext(definition, in: catalog)
    contexts[definition.id] = context
    return context
  }

  /// The findings about contacts that no requested form asks for.
  private mutating func contactFindings(_ answers: VendorAnswers) -> [Finding] {
    let contexts = answers.forms.compactMap { form in context(form.definition).0.map { served(form, $0).1 } }
    return answers.contacts.compactMap { contact in
      let problems = contexts.compactMap { AnswerCheck.contact(contact.name.value, in: $0) }
      guard !problems.isEmpty, problems.count == contexts.count else { return nil }
      return problems[0].finding(at: contact.name.span)
    }
  }

  private mutating func form(
    _ answer: FormAnswer,
    _ answers: VendorAnswers,
    _ vendor: VendorIndex.Vendor,
    isComplete: Bool
  ) -> (FormPlan?, [Finding]) {
    let (found, unknown) = context(answer.definition)
    guard let found else { return (nil, [unknown].compactMap { $0 }) }
    let (answer, context, redirection) = served(answer, found)
    let existing: Form?
    switch forms.match(answer, vendor: vendor.id, definition: context.definition.id) {
    case .found(let form): existing = form
    case .none: existing = nil
    case .refused(let problem): return (nil, [problem])
    }
    let (uid, problem) = forms.uid(answer, existing: existing, vendor: vendor.id, context.definition)
    if let problem { return (nil, [problem]) }
    let needsSIRET = Self.needsSIRET(answer, context.definition) && answers.serviceProvider.siret == nil
    if needsSIRET, vendor.declaration?.siret == nil {
      return (nil, [Self.missingSIRET(answers.serviceProvider)])
    }
    let prefix = keyPrefix(context.definition.id, vendor.id, answer, answers.contacts)
    var planner = FormPlanner(
      context,
      layout,
      vendor: vendor.id,
      isCertified: vendor.isCertified(answers.serviceProvider),
      usesFranceConnect: vendor.usesFranceConnect(answers.serviceProvider),
      isComplete: isComplete
    )
    let plan = planner.plan(
      answer,
      answers.contacts,
      uid: uid,
      existing: existing,
      keyPrefix: prefix,
      isWantedOtherwise: { key, value in
        ownKeys.replace(key, of: uid) || deposits[key].map { !$0.holds(value) } ?? false
      },
      sharing: { key in forms.readers(of: key).filter { $0 != uid } }
    )
    let second = existing == nil && isComplete ? second(answer, vendor.id, context.definition.id) : []
    return (plan, planner.findings + redirection + second)
  }

  /// What an answer about the national form is about: another API, of which it is a way of access.
  private mutating func served(
    _ answer: FormAnswer,
    _ asked: DefinitionContext
  ) -> (FormAnswer, DefinitionContext, [Finding]) {
    guard let other = asked.serving(in: catalog) else { return (answer, asked, []) }
    let name = Located(NationalForm.option, at: answer.definition.span)
    let modalities = answer.modalities ?? []
    let isNamed = modalities.contains { $0.value == NationalForm.option }
    let problem = AnswerProblem(
      fr: "les éditeurs n’ont pas de formulaire à eux pour \(Quoted(asked.definition.id).french)\u{A0}: "
        + "celui-ci est un formulaire de \(Quoted(other.id).french) avec cette modalité",
      en: "vendors have no forms of their own for \(Quoted(asked.definition.id).english): "
        + "this one is a form of \(Quoted(other.id).english) with that way of access"
    )
    let served = answer.with(modalities: isNamed ? modalities : modalities + [name])
    return (served, context(of: other), [problem.finding(at: answer.definition.span, .info)])
  }

  /// A warning if a vendor with a form for a use case gets another one: its software may only have been renamed.
  private func second(_ answer: FormAnswer, _ vendor: String, _ definition: String) -> [Finding] {
    let others = forms.others(answer, vendor: vendor, definition: definition)
    guard !others.isEmpty else { return [] }
    let french = others.map { "\($0.uid) (\(Quoted($0.name ?? $0.uid).french))" }.joined(separator: ", ")
    let english = others.map { "\($0.uid) (\(Quoted($0.name ?? $0.uid).english))" }.joined(separator: ", ")
    let problem = AnswerProblem(
      fr: "cet éditeur a déjà pour ce cas d’usage \(french)\u{A0}: \(Quoted(answer.name.value).french) s’y ajoute",
      en: "this vendor already has for this use case \(english): \(Quoted(answer.name.value).english) is added to it",
      advice: Words(
        fr: "si le logiciel a changé de nom, donnez l’uid de son formulaire",
        en: "if the software was renamed, give its form’s uid"
      )
    )
    return [problem.finding(at: answer.name.span, .warning)]
  }

  /// The prefix of an answer’s vault keys. A vendor’s contact is deposited once; another contact under the same name gets
  /// keys of its own, and so does one whose keys would be those of another vendor’s form.
  private mutating func keyPrefix(
    _ definition: String,
    _ vendor: String,
    _ answer: FormAnswer,
    _ contacts: [ContactAnswer]
  ) -> String {
    let short = "\(definition)_\(ProposedID.underscored(vendor))"
    let long = "\(short)_\(Slug.of(answer.name.value, separator: "_"))"
    func isFree(_ prefix: String) -> Bool {
      contacts.allSatisfy { contact in
        contactsByKey["\(prefix)_\(contact.name.value)"].map { $0.isSame(as: contact) } ?? true
          && !ContactPlan.keys(of: contact, prefix: prefix).contains { forms.isForeign($0, to: vendor) }
      }
    }
    let prefix = isFree(short) ? short : ProposedID.free(long, "_") { !isFree($0) }
    for contact in contacts { contactsByKey["\(prefix)_\(contact.name.value)"] = contact }
    return prefix
  }

  /// Whether the vendor’s SIRET is required: for the national form of the quotient familial, HubEE uses it to attach each
  /// authority to its vendor.
  private static func needsSIRET(_ answer: FormAnswer, _ definition: Definition) -> Bool {
    NationalForm.isServed(by: definition.id, (answer.modalities ?? []).map(\.value))
  }

  private static func noEditor(_ id: String) -> AnswerProblem {
    AnswerProblem(
      fr: "\(Quoted(id).french) est un service hébergé du projet, pas un éditeur",
      en: "\(Quoted(id).english) is a hosted service of the project, not a vendor",
      advice: Words(fr: "donnez un autre id à l’éditeur", en: "give the vendor another id")
    )
  }

  private static func missingSIRET(_ vendor: ServiceProviderAnswer) -> Finding {
    AnswerProblem(
      fr: "il manque le SIRET de l’éditeur\u{A0}: HubEE rattache ses clients par lui",
      en: "the vendor’s SIRET is missing: HubEE uses it to attach the vendor’s clients",
      advice: Words(fr: "ajoutez siret à service_provider", en: "add siret to service_provider")
    ).finding(at: vendor.name.span)
  }
}
