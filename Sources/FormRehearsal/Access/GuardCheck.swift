package import FormCatalog
import FormSubmission

/// Whether what a transition asks for, besides the state, is so.
package struct GuardCheck: Sendable {
  private let dossier: Dossier
  private let definition: Definition
  /// How many habilitations would be active after the event.
  private let active: Int

  /// - Parameters:
  ///   - dossier: the dossier before the event.
  ///   - definition: the request’s.
  ///   - event: what is to happen.
  package init(_ dossier: Dossier, _ definition: Definition, _ event: LifeEvent) {
    self.dossier = dossier
    self.definition = definition
    // Where one is revoked, the others count.
    active = dossier.active.count - (event == .revokeHabilitation ? 1 : 0)
  }

  package func holds(_ condition: LifeMachine.Guard) -> Bool {
    switch condition {
    case .first: !dossier.isReopening(in: definition)
    case .reopening: dossier.isReopening(in: definition)
    case .noActiveHabilitation: active <= 0
    case .activeHabilitation: active > 0
    case .reopenableHabilitation: !dossier.reopenable(in: definition).isEmpty
    case .nextStage: definition.declaration.stage?.next != nil
    case .previousStage: definition.declaration.stage?.previous != nil
    }
  }

  /// What is not so.
  package func denial(of condition: LifeMachine.Guard) -> Denial {
    switch condition {
    case .first: .reopened
    case .reopening: .notReopened
    case .noActiveHabilitation: .activeHabilitation
    case .activeHabilitation: .noActiveHabilitation
    case .reopenableHabilitation: dossier.isReopening(in: definition) ? .reopened : .notReopenable
    case .nextStage: .noNextStage
    case .previousStage: .noPreviousStage
    }
  }

  /// The transition that an event makes of the request; nil where there is none.
  package func transition(_ event: LifeEvent) -> LifeMachine.Transition? {
    LifeMachine.transitions(of: event).first { transition in
      transition.from.contains(dossier.request.state) && transition.guarded.map(holds) ?? true
    }
  }

  /// Why an event makes no transition; nil where it makes one.
  package func denial(of event: LifeEvent) -> Denial? {
    let transitions = LifeMachine.transitions(of: event)
    if transitions.allSatisfy(\.from.isEmpty) { return .begun }
    if transition(event) != nil { return nil }
    let state = dossier.request.state
    let open = transitions.filter { $0.guarded.map(holds) ?? true }
    // What is never so in another state either is said first.
    if open.isEmpty, let lacking = transitions.compactMap(\.guarded).first { return denial(of: lacking) }
    return .state(state, needed: RequestState.allCases.filter { state in open.contains { $0.from.contains(state) } })
  }
}
