import FormCatalog
import FormRehearsal
import FormSource
import FormSubmission
import FormTestSupport
import Testing

/// Random lives, held against the plain model.
@Suite struct RandomLifeTests {
  /// As many as are played in about twenty seconds in a debug build.
  private static let sequences = 1500
  private static let length = 30
  private static let forms = ["exemple-libre", "seul-libre", "bac-libre", "prod-libre"]

  @Test func randomLivesFollowThePlainModel() throws {
    let day = try #require(RehearsalProject.day)
    var reached: Set<String> = []
    for seed in 0..<Self.sequences {
      var acts = RandomActs(chance: SplitMix64(state: UInt64(seed)))
      var lives = [try RandomLife(acts.one(of: Self.forms), as: 1, at: Instant(day))]
      lives.append(try RandomLife(acts.one(of: Self.forms), as: 2, at: Instant(day)))
      for step in 0..<Self.length {
        let place = acts.chance.next() % 4 == 0 ? 1 : 0
        let person = acts.person(for: lives[place].dossier)
        let act = acts.act(on: lives[place].dossier)
        let problem = try lives[place].act(act, by: person, at: Instant(day, hour: 12, minute: step))
        if let problem {
          Issue.record("seed \(seed), step \(step), \(person), \(act.event): \(problem)")
          return
        }
        reached.insert("\(act.event) \(lives[place].dossier.request.definition) \(lives[place].dossier.request.state)")
      }
    }
    // Each state is reached, and so is what only stages lead to.
    for state in RequestState.allCases { #expect(reached.contains { $0.hasSuffix(" exemple \(state)") }, "\(state)") }
    #expect(reached.contains("refuse bac refused") && reached.contains("cancelNextStage bac validated"))
  }
}

/// One life, in the tool and in the model.
private struct RandomLife {
  private(set) var dossier: Dossier
  private var model: PlainModel
  private var entries: [HistoryEntry]

  private static let setting = RehearsalProject.setting

  init(_ form: String, as id: Int, at time: Instant) throws {
    let step = Step(by: try Play.person("camille"), at: time, in: Self.setting)
    let outcome = try step.begin(.create(form: form, nil), as: id, besides: []).get()
    dossier = outcome.dossier
    entries = [outcome.entry]
    model = PlainModel(dossier.request.definition, by: "camille")
  }

  /// Does something in both; says in what they differ.
  mutating func act(_ act: Act, by id: String, at time: Instant) throws -> String? {
    let person = try Play.person(id)
    let next = dossier.habilitations.count + 1
    let permissions = try #require(Permissions(of: person, on: dossier, in: Self.setting.catalog))
    let isAllowed = model.act(act, by: id, nextGrant: next)
    switch Step(by: person, at: time, in: Self.setting).perform(act, on: dossier, nextHabilitation: next) {
    case .failure(let refusal):
      if isAllowed { return "refused: \(refusal)" }
      if refusal.words.french.isEmpty || refusal.words.english.isEmpty { return "no words" }
    case .success(let outcome):
      if !isAllowed { return "allowed, from \(dossier.request.state)" }
      if case .submit(.some) = act {} else if !permissions.allows(act.event) { return "not permitted" }
      dossier = outcome.dossier
      entries.append(outcome.entry)
      if let stranger = stranger(outcome) { return "mail to \(stranger)" }
    }
    return difference ?? visibilityDifference
  }

  private var difference: String? {
    let request = dossier.request
    if request.state.rawValue != model.state { return "\(request.state) instead of \(model.state)" }
    if request.definition != model.definition { return "\(request.definition) instead of \(model.definition)" }
    if request.applicant != model.applicant { return "\(request.applicant) instead of \(model.applicant)" }
    let states = dossier.habilitations.map { "\($0.id) \($0.definition) \($0.state.rawValue)" }
    if states != model.grants.map({ "\($0.id) \($0.definition) \($0.state)" }) { return "\(states)" }
    let active = dossier.active.map(\.definition)
    if Set(active).count < active.count { return "two active habilitations of one definition" }
    return historyDifference
  }

  /// The history alone tells the state.
  private var historyDifference: String? {
    var state: RequestState?
    for (index, entry) in entries.enumerated() {
      if entry.number != index + 1 || entry.before != state { return "a gap in the history before \(entry.event)" }
      state = entry.after
    }
    let isWhole = state == dossier.request.state && entries.count == dossier.request.version
    return isWhole ? nil : "the history ends elsewhere"
  }

  private var visibilityDifference: String? {
    for person in RehearsalProject.cast.people {
      guard let visibility = Visibility(of: person, on: dossier, in: Self.setting.catalog) else { return "not visible" }
      let isOfOrganisation = PlainModel.organisations[person.id] == 1
      let isReporter = PlainModel.reporters[person.id]?.contains(dossier.request.definition) ?? false
      if visibility.canRead != (isOfOrganisation || isReporter) { return "\(person.id) reads: \(visibility.canRead)" }
      let isInvolved = person.id == dossier.request.applicant || isReporter
      if visibility.canSeeHistory != isInvolved { return "\(person.id) sees the history: \(visibility.canSeeHistory)" }
      let hasMessages = isInvolved && dossier.request.definition != "seul"
      if visibility.canSeeMessages != hasMessages { return "\(person.id) sees messages: \(visibility.canSeeMessages)" }
    }
    return nil
  }

  /// Somebody who is told though they could not read the request; a refused production is told where it was.
  private func stranger(_ outcome: Outcome) -> String? {
    outcome.mails.filter { !$0.isAnothers }.flatMap(\.receivers).first { email in
      guard let person = RehearsalProject.cast.person(email: email) else { return true }
      guard let visibility = Visibility(of: person, on: outcome.dossier, in: Self.setting.catalog) else { return true }
      return !visibility.canRead
    }
  }
}
