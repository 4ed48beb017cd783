import FormCatalog
import FormSubmission

/// What an event makes of a request and its habilitations, besides the state.
struct Effects {
  private(set) var dossier: Dossier
  /// The number of the habilitation that it made or is about.
  private(set) var habilitation: Int?
  private let before: Request
  private let definition: Definition
  private let time: Instant
  private let catalog: Catalog

  init(on dossier: Dossier, of definition: Definition, at time: Instant, in catalog: Catalog) {
    self.dossier = dossier
    before = dossier.request
    self.definition = definition
    self.time = time
    self.catalog = catalog
  }

  mutating func save(_ content: Content) { dossier.request.content = content }

  mutating func submit(_ content: Content) {
    dossier.request.content = content
    dossier.request.lastSent = content
    dossier.request.submittedAt = time
  }

  /// What is granted is the request as it stands; it takes the place of what was granted at this stage.
  mutating func approve(message: String?, habilitation id: Int) {
    for index in dossier.habilitations.indices
    where dossier.habilitations[index].definition == before.definition
      && dossier.habilitations[index].state != .revoked
    {
      dossier.habilitations[index].state = .obsolete
    }
    dossier.habilitations.append(Habilitation(id: id, of: dossier.request, words: message, at: time))
    habilitation = id
    validate()
  }

  /// Where something was granted before, what was refused is undone.
  mutating func refuse(wasReopening: Bool) {
    if let latest = dossier.habilitations.last { restore(latest) }
    if wasReopening { validate() }
  }

  mutating func cancelReopening() {
    if let latest = dossier.habilitations.last { restore(latest) }
    validate()
  }

  mutating func revokeAll() {
    for index in dossier.habilitations.indices where dossier.habilitations[index].state == .active {
      dossier.habilitations[index].state = .revoked
    }
  }

  mutating func revoke(_ id: Int) throws(Refusal) {
    guard let index = dossier.habilitations.firstIndex(where: { $0.id == id && $0.state == .active }) else {
      throw .unknownHabilitation(id)
    }
    dossier.habilitations[index].state = .revoked
    habilitation = id
  }

  /// The request returns to the stage of the habilitation that is changed.
  mutating func reopen(_ id: Int) throws(Refusal) {
    guard let reopened = dossier.reopenable(in: definition).first(where: { $0.id == id }) else {
      throw .unknownHabilitation(id)
    }
    dossier.request.definition = reopened.definition
    dossier.request.form = reopened.form
    dossier.request.reopened = id
    dossier.request.reopenedAt = time
    habilitation = id
  }

  /// The answers stay, with those that only an earlier habilitation at the next stage had; the boxes are to be ticked
  /// again.
  mutating func startNextStage(_ next: StageDeclaration.Target) throws(Refusal) {
    guard catalog.definitions.contains(next.definition.value) else {
      throw .unknownDefinition(next.definition.value)
    }
    guard catalog.forms.contains(next.form.value) else { throw .unknownForm(next.form.value) }
    let asked = catalog.forms[before.form]?.schema
    let older = dossier.latest(of: next.definition.value)?.content
    let answers = older?.answers.filter { asked?[$0.key] == nil } ?? [:]
    let documents = older?.documents.filter { asked?[$0.key] == nil } ?? [:]
    dossier.request.content.answers.merge(answers) { kept, _ in kept }
    dossier.request.content.documents.merge(documents) { kept, _ in kept }
    dossier.request.content.acceptances = [:]
    dossier.request.definition = next.definition.value
    dossier.request.form = next.form.value
    dossier.request.reopened = nil
  }

  /// What was granted at the stage before comes back, with the form that led here.
  mutating func cancelNextStage(_ previous: StageDeclaration.Target) {
    guard let granted = dossier.latest(of: previous.definition.value) else { return }
    let former = catalog.forms[before.form]?.previousForm ?? catalog.definitions[granted.definition]?.defaultForm
    restore(granted)
    if let former { dossier.request.form = former }
    dossier.request.content.acceptances = Dictionary(uniqueKeysWithValues: CheckboxSchema.common.map { ($0, true) })
    dossier.request.reopened = nil
  }

  mutating func transfer(to applicant: Person) { dossier.request.applicant = applicant.id }

  /// Ends the event: the request is in its new state, and one version older.
  mutating func end(in state: RequestState) {
    dossier.request.state = state
    dossier.request.version += 1
  }

  private mutating func validate() {
    dossier.request.validatedAt = time
    dossier.request.reopened = nil
  }

  private mutating func restore(_ granted: Habilitation) {
    dossier.request.definition = granted.definition
    dossier.request.form = granted.form
    dossier.request.content.answers = granted.content.answers
    dossier.request.content.documents = granted.content.documents
    dossier.request.lastSent = dossier.request.content
  }
}
