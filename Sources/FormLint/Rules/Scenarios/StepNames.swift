import FormCatalog
import FormSource
import FormSubmission

/// What the steps of scenarios can name: the messages and addressees of the definitions that a request passes through,
/// and what the forms of these ask.
struct StepNames {
  typealias Unknown = (name: Located<String>, words: Words, known: [String])

  private let catalog: Catalog
  /// Made when a step first names a message.
  private lazy var book = LifeBook(catalog)
  /// By definition.
  private var lives: [String: Life] = [:]

  init(in catalog: Catalog) {
    self.catalog = catalog
  }

  /// Looks for names that stand for nothing.
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - form: its form.
  /// - Returns: those names.
  mutating func unknown(in scenario: ScenarioDeclaration, _ form: Form) -> [Unknown] {
    guard let steps = scenario.sequel?.value, !steps.isEmpty else { return [] }
    guard let forms = forms(from: form) else { return [] }
    let definitions = forms.compactMap { $0.definition.flatMap { catalog.definitions[$0] } }
    let renewals = definitions.compactMap { catalog.renewals?[$0.id]?.form }
    let (asked, renewed) = (Questions(of: forms), Questions(of: renewals))
    // A life that could not be read may ask anything of a renewal.
    let knowsRenewals = !definitions.contains { catalog.gaps.life.mayHold($0.id) }
    let answered = steps.filter { $0.deed?.value != .renewal || knowsRenewals }
    return answered.flatMap { unknownAnswers(in: $0, $0.deed?.value == .renewal ? renewed : asked) }
      + (catalog.gaps.life.isOpen ? [] : unknownMails(in: steps, of: definitions))
  }

  private mutating func unknownMails(in steps: [ScenarioStep], of definitions: [Definition]) -> [Unknown] {
    let named = steps.flatMap { $0.mails?.value ?? [] }
    if named.isEmpty { return [] }
    let lives = definitions.map { life(of: $0) }
    // Messages to contacts that could not be read are not known either.
    guard lives.allSatisfy(\.isWhole), !definitions.contains(where: { $0.blocks?.gap.isOpen ?? false }) else {
      return []
    }
    let messages = Set(lives.flatMap { $0.messages.map(\.name) })
    let services = lives.flatMap { $0.services.names }
    let contacts = definitions.map { LifeScope($0).contacts }
    let addressees = Set(Addressee.allCases.map(\.rawValue) + services + contacts.flatMap { $0 ?? [] })
    return named.flatMap { mail -> [Unknown] in
      guard messages.contains(mail.name.value) else {
        let words = Quoted(mail.name.value).words(
          fr: "n’est pas un message de cette demande (datapass life les donne)",
          en: "is not a message of this request (datapass life lists them)"
        )
        return [(mail.name, words, messages.sorted())]
      }
      // Where it is not known what a form asks, any name may be a contact’s.
      if contacts.contains(nil) { return [] }
      return (mail.addressees ?? []).filter { !addressees.contains($0.value) }.map { name in
        let words = Quoted(name.value).words(
          fr: "n’est pas un destinataire des messages de cette demande",
          en: "is not an addressee of the messages of this request"
        )
        return (name, words, addressees.sorted())
      }
    }
  }

  private func unknownAnswers(in step: ScenarioStep, _ questions: Questions) -> [Unknown] {
    // What must be refused may be a question that is not asked.
    let answered = step.refusal?.value == .invalid ? [] : step.answers.map(\.field)
    return (answered + step.without).filter { !questions.mayHave($0.value) }.map { name in
      let words = Quoted(name.value).words(
        fr: "n’est ni un champ ni une case de ce que demande le formulaire",
        en: "is not a field or checkbox that the form asks for"
      )
      return (name, words, questions.names.sorted())
    }
  }

  /// The form, and those of the stages before and after it; nil where these are not known, which is reported where they
  /// are declared.
  private func forms(from form: Form) -> [Form]? {
    guard let declaration = form.definition.flatMap({ catalog.definitions[$0] })?.declaration else { return [form] }
    if declaration.lacksStage { return nil }
    let targets = [declaration.stage?.next, declaration.stage?.previous].compactMap(\.self)
    let others = targets.compactMap { catalog.forms[$0.form.value] }
    return others.count == targets.count ? [form] + others : nil
  }

  private mutating func life(of definition: Definition) -> Life {
    if let known = lives[definition.id] { return known }
    let life = book.life(of: definition)
    lives[definition.id] = life
    return life
  }
}

/// What forms ask together.
private struct Questions {
  let names: Set<String>
  private let gaps: [Gaps.Gap]
  /// Whether one of them may ask more than is known.
  private let isOpen: Bool

  init(of forms: [Form]) {
    names = Set(forms.compactMap(\.schema).flatMap { $0.fields.map(\.name) + $0.checkboxes.map(\.name) })
    gaps = forms.compactMap(\.blocks?.gap)
    isOpen = forms.contains { $0.schema?.isOpen ?? true }
  }

  func mayHave(_ name: String) -> Bool { isOpen || names.contains(name) || gaps.contains { $0.mayHold(name) } }
}
