import FormCatalog
import FormJSON
import FormRehearsal
import FormSource
import FormSubmission
import FormTestSupport
import Foundation
import Testing

/// Random lives, held against the plain model.
@Suite struct RandomLifeTests {
  /// As many as are played in about twenty seconds in a debug build, if the environment names no other number.
  private static let sequences = ProcessInfo.processInfo.environment["DATAPASS_SEQUENCES"].flatMap { Int($0) } ?? 1500
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
      let (form, person) = (acts.one(of: Self.forms), acts.person())
      if let problem = try RandomLife.openingDifference(form, by: person, besides: lives, at: Instant(day)) {
        Issue.record("seed \(seed), at the end: \(problem)")
        return
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

  /// Begins another request, and leaves it at that; says in what the tool and the model differ.
  static func openingDifference(
    _ form: String,
    by id: String,
    besides lives: [RandomLife],
    at time: Instant
  ) throws -> String? {
    let person = try Play.person(id)
    let isAllowed = PlainModel.isOpening(form, to: id, besides: lives.map(\.model))
    let others = lives.map(\.dossier.request).filter { $0.organisation == person.organisation }
    switch Step(by: person, at: time, in: setting).begin(.create(form: form, nil), as: 3, besides: others) {
    case .failure(let refusal): return isAllowed ? "\(id) cannot begin \(form): \(refusal)" : nil
    case .success(let outcome):
      if !isAllowed { return "\(id) begins \(form)" }
      return outcome.dossier.request.applicant == id ? nil : "\(id) begins for \(outcome.dossier.request.applicant)"
    }
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
      let isEntered = outcome.entry.event == act.event && outcome.entry.person == id && outcome.entry.time == time
      if !isEntered { return "another entry in the history" }
      // What is refused changes neither side.
      return outboxDifference(outcome) ?? difference ?? sightDifference
    }
    return nil
  }

  private var difference: String? {
    let request = dossier.request
    if request.state.rawValue != model.state { return "\(request.state) instead of \(model.state)" }
    if request.definition != model.definition { return "\(request.definition) instead of \(model.definition)" }
    if request.applicant != model.applicant { return "\(request.applicant) instead of \(model.applicant)" }
    let states = dossier.habilitations.map { "\($0.id) \($0.definition) \($0.state.rawValue)" }
    if states != model.grants.map({ "\($0.id) \($0.definition) \($0.state)" }) { return "\(states)" }
    if dossier.habilitations.map({ PlainModel.wholeTitle($0.content) }) != model.grants.map(\.title) {
      return "something else is granted"
    }
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

  private var sightDifference: String? {
    for person in RehearsalProject.cast.people {
      guard let visibility = Visibility(of: person, on: dossier, in: Self.setting.catalog) else { return "not visible" }
      var sight = Set(
        RequestList.allCases.filter { $0.contains(dossier, for: person, in: Self.setting.catalog) }.map(\.rawValue)
      )
      if visibility.canRead { sight.insert("request") }
      if visibility.canSeeHistory { sight.insert("history") }
      if visibility.canSeeMessages { sight.insert("messages") }
      if visibility.canSeeCalls { sight.insert("calls") }
      let expected = model.sight(of: person.id)
      if sight != expected { return "\(person.id) sees \(sight.sorted()) instead of \(expected.sorted())" }
    }
    return nil
  }

  /// What is wrong with what is told of an act.
  private func outboxDifference(_ outcome: Outcome) -> String? {
    let entry = outcome.entry
    if outcome.mails.contains(where: { $0.event != entry.event || $0.request != entry.request }) {
      return "a mail about something else"
    }
    if let stranger = stranger(outcome) { return "mail to \(stranger)" }
    let isTold = model.isTold(of: entry.event.rawValue)
    if outcome.calls.count != (isTold ? 1 : 0) { return "\(outcome.calls.count) calls" }
    guard let call = outcome.calls.first else { return nil }
    let data = JSONReader.read(Array(call.body.utf8), source: SourceID(0)).node?["data"]
    let isAboutIt =
      call.request == entry.request && call.definition == model.definition
      && data?["id"]?.integer == entry.request && data?["state"]?.string == model.state
    return isAboutIt ? nil : "a call about something else"
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
