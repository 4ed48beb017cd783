package import FormSubmission

/// The states of a request and what leads from one to another, as upstream’s state machine has it
/// (`AuthorizationRequest`, read in August 2026): one table, which checks, pages and documentation use.
package enum LifeMachine {
  package struct Transition: Sendable {
    package let event: LifeEvent
    /// None where there is no request yet.
    package let from: [RequestState]
    /// Nil where the state stays.
    package let to: RequestState?
    package let guarded: Guard?
  }

  /// What must be so besides the state.
  package enum Guard: String, CaseIterable, Sendable {
    case first
    case reopening
    case noActiveHabilitation = "no_active_habilitation"
    case activeHabilitation = "active_habilitation"
    case reopenableHabilitation = "reopenable_habilitation"
    case nextStage = "next_stage"
    case previousStage = "previous_stage"
  }

  /// Who does it.
  package enum Actor: String, CaseIterable, Sendable {
    case applicant
    case instructor
    /// A program that writes through the API.
    case developer
    case invited
  }

  package static let initial = RequestState.draft

  package static let transitions: [Transition] = [
    on(.create, [], to: .draft),
    on(.createByAPI, [], to: .draft),
    on(.claim, [], to: .draft),
    on(.update, [.draft, .changesRequested]),
    on(.updateByAPI, [.draft, .submitted, .changesRequested]),
    on(.submit, [.draft, .changesRequested], to: .submitted, .first),
    on(.submit, [.draft, .changesRequested, .refused], to: .submitted, .reopening),
    on(.approve, [.changesRequested, .submitted], to: .validated),
    on(.refuse, [.changesRequested, .submitted], to: .refused, .first),
    // What was changed is undone: the former habilitation holds.
    on(.refuse, [.changesRequested, .submitted], to: .validated, .reopening),
    on(.requestChanges, [.submitted], to: .changesRequested),
    on(.revoke, [.validated], to: .revoked),
    on(.revokeHabilitation, [.validated], to: .revoked, .noActiveHabilitation),
    on(.revokeHabilitation, RequestState.allCases, .activeHabilitation),
    on(.archive, [.draft, .refused, .revoked], to: .archived, .noActiveHabilitation),
    on(.reopen, [.validated], to: .draft, .reopenableHabilitation),
    on(.cancelReopening, [.draft, .changesRequested, .submitted], to: .validated, .reopening),
    on(.startNextStage, [.validated], to: .draft, .nextStage),
    on(.cancelNextStage, [.draft, .changesRequested, .submitted], to: .validated, .previousStage),
    on(.transfer, RequestState.allCases),
    on(.instructorMessage, RequestState.allCases),
    on(.applicantMessage, RequestState.allCases),
    // The request itself is begun by the person who is invited.
    on(.invite, []),
  ]

  package static func transitions(of event: LifeEvent) -> [Transition] { transitions.filter { $0.event == event } }

  /// Who may do it: applicants act for the organisation of the request, instructors for its definition.
  package static func actors(of event: LifeEvent) -> [Actor] {
    switch event {
    case .create, .update, .submit, .reopen, .startNextStage, .applicantMessage: [.applicant]
    case .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .instructorMessage, .invite: [.instructor]
    case .archive, .cancelReopening, .cancelNextStage, .transfer: [.applicant, .instructor]
    case .createByAPI, .updateByAPI: [.developer]
    case .claim: [.invited]
    }
  }

  private static func on(
    _ event: LifeEvent,
    _ from: [RequestState],
    to state: RequestState? = nil,
    _ guarded: Guard? = nil
  ) -> Transition {
    Transition(event: event, from: from, to: state, guarded: guarded)
  }
}
