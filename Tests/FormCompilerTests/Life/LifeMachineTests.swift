import FormCatalog
import FormSubmission
import Testing

/// The table of what can happen to a request.
@Suite struct LifeMachineTests {
  @Test func everyEventStandsInTheTable() {
    let told = Set(LifeMachine.transitions.map(\.event))
    #expect(LifeEvent.allCases.filter { !told.contains($0) } == [])
    #expect(LifeEvent.allCases.allSatisfy { !LifeMachine.actors(of: $0).isEmpty })
  }

  @Test func everyStateIsReachedFromTheFirst() {
    var reached: Set<RequestState> = [LifeMachine.initial]
    var count = 0
    while count < reached.count {
      count = reached.count
      for step in LifeMachine.transitions where !reached.isDisjoint(with: step.from) {
        if let state = step.to { reached.insert(state) }
      }
    }
    #expect(reached == Set(RequestState.allCases))
  }

  /// What webhooks tell of is what happens.
  @Test func callsTellOfEventsOfTheTable() {
    for event in WebhookEvent.allCases { #expect(LifeEvent(rawValue: event.rawValue) != nil, "\(event)") }
  }
}
