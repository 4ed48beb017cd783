package import FormCatalog
import FormSubmission

/// What somebody may do with a request, and why they may not do the rest: the one source of pages, of the server and of
/// scenarios.
package struct Permissions: Sendable {
  private let standing: Standing

  /// Nil where the definition of the request is not known.
  package init?(of person: Person, on dossier: Dossier, in catalog: Catalog) {
    guard let definition = catalog.definitions[dossier.request.definition] else { return nil }
    standing = Standing(person, dossier, definition)
  }

  private var dossier: Dossier { standing.dossier }
  private var definition: Definition { standing.definition }

  /// All events, each with why it may not be done; nil where it may.
  package var all: [(event: LifeEvent, denial: Denial?)] { LifeEvent.allCases.map { ($0, denial(of: $0)) } }

  package func allows(_ event: LifeEvent) -> Bool { denial(of: event) == nil }

  /// Whether somebody may do something.
  /// - Parameters:
  ///   - event: what would happen.
  ///   - content: what the request would say then; nil for what it says now.
  /// - Returns: why not; nil where they may.
  package func denial(of event: LifeEvent, saying content: Content? = nil) -> Denial? {
    let guards = GuardCheck(dossier, definition, event)
    if LifeMachine.transitions(of: event).allSatisfy(\.from.isEmpty) { return .begun }
    return actorDenial(event) ?? featureDenial(event) ?? guards.denial(of: event)
      ?? furtherDenial(event, content ?? dossier.request.content)
  }

  private func actorDenial(_ event: LifeEvent) -> Denial? {
    switch event {
    // Whoever belongs to the organisation may take a request over.
    case .transfer:
      standing.isOfOrganisation || standing.isA(.instructor) ? nil : .stranger
    // The messages are the applicant’s, whatever organisation they act for today.
    case .applicantMessage: standing.isNamedApplicant ? nil : .notApplicant
    case .create, .update, .submit, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .archive, .reopen,
      .cancelReopening, .startNextStage, .cancelNextStage, .instructorMessage, .createByAPI, .updateByAPI, .invite,
      .claim:
      standing.denial(LifeMachine.actors(of: event))
    }
  }

  private func featureDenial(_ event: LifeEvent) -> Denial? {
    if event == .transfer, !definition.features.transfer, !standing.isA(.instructor) { return .featureOff(.transfer) }
    if LifeScope(definition).canHappen(event) { return nil }
    return switch event {
    case .reopen, .cancelReopening: .featureOff(.reopening)
    case .startNextStage: .noNextStage
    case .cancelNextStage: .noPreviousStage
    case .instructorMessage, .applicantMessage: .featureOff(.messaging)
    case .invite, .claim: .featureOff(.instructorDrafts)
    // These can always happen.
    case .create, .update, .submit, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .archive,
      .transfer, .createByAPI, .updateByAPI:
      nil
    }
  }

  /// What upstream’s policies ask besides the machine.
  private func furtherDenial(_ event: LifeEvent, _ content: Content) -> Denial? {
    switch event {
    case .submit: submitDenial(content)
    case .revokeHabilitation: dossier.active.isEmpty ? .noActiveHabilitation : nil
    case .cancelReopening: standing.isA(.instructor) ? nil : waitingDenial(event)
    case .cancelNextStage:
      previousHabilitation == nil
        ? .nothingAtPreviousStage : standing.isA(.instructor) ? nil : waitingDenial(event)
    case .transfer: transferDenial
    case .create, .update, .approve, .refuse, .requestChanges, .revoke, .archive, .reopen, .startNextStage,
      .instructorMessage, .applicantMessage, .createByAPI, .updateByAPI, .invite, .claim:
      nil
    }
  }

  /// A change of what was granted has to change something.
  private func submitDenial(_ content: Content) -> Denial? {
    guard dossier.isReopening(in: definition), let granted = dossier.latest(of: definition.id) else { return nil }
    return content.isSame(as: granted.content) ? .nothingChanged : nil
  }

  /// The applicant may give up what is not being processed.
  private func waitingDenial(_ event: LifeEvent) -> Denial? {
    guard dossier.request.state == .submitted else { return nil }
    let states = LifeMachine.transitions(of: event).flatMap(\.from).filter { $0 != .submitted }
    return .state(.submitted, needed: states)
  }

  /// The habilitation to which giving up the stage leads back.
  private var previousHabilitation: Habilitation? {
    definition.declaration.stage?.previous.flatMap { dossier.latest(of: $0.definition.value) }
  }

  /// A draft is nobody else’s, unless something was granted before it.
  private var transferDenial: Denial? {
    guard dossier.request.state == .draft, !dossier.isReopening(in: definition) else { return nil }
    let isProduction = definition.declaration.stage?.kind == .production
    if isProduction, standing.isOfOrganisation, definition.features.transfer { return nil }
    return .state(.draft, needed: RequestState.allCases.filter { $0 != .draft })
  }
}
