import FormRehearsal
import FormSubmission
import Testing

/// One request of a test, and all that came of what was done with it.
struct Play {
  private(set) var dossier: Dossier
  private(set) var entries: [HistoryEntry]
  /// What the last thing that was done came to.
  private(set) var last: Outcome
  private var nextHabilitation = 1

  private let setting: Setting

  /// A request that somebody has begun.
  init(
    _ form: String,
    by person: String = "camille",
    as id: Int = 1,
    with content: Content? = nil,
    in setting: Setting = RehearsalProject.setting
  ) throws {
    self.setting = setting
    let step = Step(by: try Self.person(person), at: try Self.time(0), in: setting)
    last = try step.begin(.create(form: form, content), as: id, besides: []).get()
    dossier = last.dossier
    entries = [last.entry]
  }

  /// Does something that is accepted, an hour after the last time.
  mutating func act(_ act: Act, by person: String) throws {
    let outcome = try attempt(act, by: person).get()
    nextHabilitation += outcome.dossier.habilitations.count - dossier.habilitations.count
    dossier = outcome.dossier
    entries.append(outcome.entry)
    last = outcome
  }

  /// What would come of something.
  func attempt(_ act: Act, by person: String, expecting version: Int? = nil) throws -> Result<Outcome, Refusal> {
    Step(by: try Self.person(person), at: try Self.time(entries.count), in: setting)
      .perform(act, on: dossier, expecting: version, nextHabilitation: nextHabilitation)
  }

  /// Why something is refused; nil where it is not.
  func refusal(of act: Act, by person: String, expecting version: Int? = nil) throws -> Refusal? {
    switch try attempt(act, by: person, expecting: version) {
    case .success: nil
    case .failure(let refusal): refusal
    }
  }

  var state: RequestState { dossier.request.state }

  mutating func answer(status: Int, _ body: String) {
    dossier = Step.answered(status: status, body: Array(body.utf8), on: dossier)
  }

  static func person(_ id: String) throws -> Person { try #require(RehearsalProject.cast[id]) }

  private static func time(_ step: Int) throws -> Instant {
    Instant(try #require(RehearsalProject.day), hour: 8 + step)
  }
}
