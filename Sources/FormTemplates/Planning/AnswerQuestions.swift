package import FormCatalog
package import FormSource

/// The questions that the terminal asks, in order; each may depend on the answers before it.
package struct AnswerQuestions {
  private let catalog: Catalog
  private let vendors: VendorIndex
  /// The definition that was named, and the one that its vendors’ forms are for.
  private var asked: Definition?
  private var context: DefinitionContext?
  /// The texts given so far, by question.
  private var given: [String: String] = [:]

  package init(_ catalog: Catalog) {
    self.catalog = catalog
    vendors = VendorIndex(catalog)
  }

  /// All questions but those that only a file can answer.
  package static let all: [AnswerPath] = [
    "forms.definition", "service_provider.name", "service_provider.siret", "contacts.contact_technique.email",
    "contacts.contact_technique.given_name", "contacts.contact_technique.family_name",
    "contacts.contact_technique.phone_number", "contacts.contact_technique.job_title", "forms.name",
    "forms.description", "forms.use_case", "forms.intitule", "forms.projet", "forms.cadre_juridique", "forms.scopes",
    "forms.scopes_editable", "forms.displayed", "forms.modalities", "forms.single_page",
  ].compactMap(AnswerPath.init)

  /// Whether a question applies, given the answers so far.
  package func asks(_ path: AnswerPath) -> Bool {
    switch path.text {
    case "contacts.contact_technique.email": return context?.mayAsk("contact_technique") ?? true
    case _ where path.text.hasPrefix("contacts."): return given["contacts.contact_technique.email"] != nil
    case "forms.displayed":
      return given["forms.scopes_editable"].flatMap(AnswerPath.flag) ?? false
    case "forms.single_page":
      let leavesScopes = context?.styleOfSinglePages?.leaves(.scopes) ?? false
      return leavesScopes || !(given["forms.scopes_editable"].flatMap(AnswerPath.flag) ?? false)
    case "forms.scopes", "forms.scopes_editable": return !(context?.definition.scopes.isEmpty ?? true)
    case "forms.modalities": return context?.modalities != nil
    case "forms.use_case": return !(context?.useCases.isEmpty ?? true)
    default: return true
    }
  }

  /// Whether an answer is required. Those about a contact never are.
  package func needs(_ path: AnswerPath) -> Bool {
    switch path.text {
    case "service_provider.siret": servesNationalForm
    // Only the vendor can say it, if the definition asks for it.
    case "forms.projet": context?.definition.blocks?.field("description") != nil
    case "forms.intitule":
      context?.definition.blocks?.field("intitule").map { $0.isUnanswered && base?.plannable($0.name) == nil } ?? false
    case "forms.scopes": context != nil && base?.tickedScopes.isEmpty ?? true
    default: path.isRequired && !path.text.hasPrefix("contacts.")
    }
  }

  /// Whether a question has been answered.
  package func isAnswered(_ path: AnswerPath) -> Bool { given[path.text] != nil }

  /// The form that the vendor’s starts from, as far as it is known.
  private var base: Form? { context?.bases.form(named: nil, useCase: given["forms.use_case"]) }

  /// Whether the form is for clients of the national form, which attaches them to their vendor by its SIRET.
  private var servesNationalForm: Bool {
    let path = AnswerPath("forms.modalities")
    let chosen = path.flatMap { path in
      given[path.text].map { items(value($0, path, at: .startOfFile(SourceID(0)))) }
    }
    return NationalForm.isServed(by: asked?.id, chosen ?? [])
  }

  /// The possible answers, each with its name; empty if any text will do.
  package func choices(_ path: AnswerPath) -> [(value: String, name: String?)] {
    switch path.text {
    case "forms.definition": catalog.definitions.all.filter(\.isPublic).map { ($0.id, $0.name) }
    case "forms.use_case": (context?.useCases ?? []).map { ($0, nil) }
    case "forms.scopes", "forms.displayed":
      (context?.definition.scopes ?? []).map { ($0.value, $0.declaration.name.value) }
    case "forms.modalities": modalities
    default: []
    }
  }

  /// Those of the definition, each with what applicants read.
  private var modalities: [(value: String, name: String?)] {
    let labels = (context?.definition.blocks?.field("modalities")?.options ?? []).map { ($0.value, $0.label) }
    let names = Dictionary(labels) { first, _ in first }
    return (context?.modalities ?? []).map { value in (value, names[value].flatMap { $0 == value ? nil : $0 }) }
  }

  /// The problem with an answer, if any.
  package func problem(_ text: String, _ path: AnswerPath) -> AnswerProblem? {
    if let problem = AnswerCheck.embeddedCode(text) { return problem }
    let value: AnswerPath.Result = value(text, path, at: .startOfFile(SourceID(0)))
    if case .problem(let problem) = value { return problem }
    switch path.text {
    case "service_provider.siret": return AnswerCheck.siret(text) ?? otherVendor(siret: text)
    case "contacts.contact_technique.email": return AnswerCheck.email(text)
    case "contacts.contact_technique.phone_number": return AnswerCheck.phone(text, mobile: false)
    case "forms.definition":
      if DefinitionContext.find(text, in: catalog) != nil { return nil }
      return DefinitionContext.unknown(text, in: catalog)
    case "forms.name", "forms.description", "forms.intitule", "forms.projet", "forms.cadre_juridique":
      let email = given["contacts.contact_technique.email"]
      let phone = given["contacts.contact_technique.phone_number"]
      return email.flatMap { AnswerCheck.details(text, email: $0, phone: phone) }
    default: break
    }
    guard let context else { return nil }
    let items = items(value)
    switch path.text {
    case "forms.use_case": return AnswerCheck.useCase(text, in: context)
    case "forms.scopes", "forms.displayed": return items.lazy.compactMap { AnswerCheck.scope($0, in: context) }.first
    case "forms.modalities": return items.lazy.compactMap { AnswerCheck.modality($0, in: context) }.first
    default: return nil
    }
  }

  /// The problem where the SIRET and the name are not those of one vendor.
  private func otherVendor(siret: String) -> AnswerProblem? {
    let name = given["service_provider.name"] ?? ""
    return vendors.problem(name: name, siret: AnswerCheck.compact(siret)).map { problem in
      AnswerProblem(
        fr: problem.message.french,
        en: problem.message.english,
        advice: Words(
          fr: "corrigez le SIRET\u{A0}; si c’est le nom qui est faux, Ctrl-D et recommencez",
          en: "correct the SIRET; if it is the name that is wrong, Ctrl-D and start again"
        )
      )
    }
  }

  /// What a text answers, or the problem with it.
  package func value(_ text: String, _ path: AnswerPath, at span: ByteSpan) -> AnswerPath.Result {
    guard path.form == .list else { return path.value(text, at: span) }
    return path.value(text, at: span, ListItems(choices(path).flatMap { [$0.value, $0.name].compactMap { $0 } }))
  }

  private func items(_ result: AnswerPath.Result) -> [String] {
    guard case .value(let value) = result else { return [] }
    return Cursor(value).items.compactMap { $0.text?.value }
  }

  /// Keeps an accepted answer.
  package mutating func take(_ text: String, _ path: AnswerPath) {
    given[path.text] = text
    if path.text == "forms.definition" {
      asked = DefinitionContext.find(text, in: catalog)
      let context = asked.map { DefinitionContext($0, in: catalog) }
      self.context = context?.serving(in: catalog).map { DefinitionContext($0, in: catalog) } ?? context
    }
  }
}
