import FormCatalog
import FormCompiler
import FormSubmission

/// What happens in a story to what has to be renewed of its habilitations.
struct StoryRenewals {
  private var entries: [RenewalEntry] = []
  private let setting: Setting

  init(in setting: Setting) { self.setting = setting }

  /// The reminders that leave until some time, the earliest first.
  mutating func remind(of dossier: Dossier, until time: Instant) -> [Scene] {
    let due = dossier.active.flatMap { habilitation in
      setting.reminders(by: time, of: habilitation, in: dossier, entries(of: habilitation)).map { (habilitation, $0) }
    }
    .sorted { $0.1.entry.time < $1.1.entry.time }
    entries += due.map(\.1.entry)
    return due.map { habilitation, reminder in
      Scene(
        .reminded(reminder.entry),
        at: reminder.entry.time,
        from: dossier,
        to: dossier,
        mails: reminder.mails,
        about: Happening(renewalOf: habilitation, in: dossier, at: reminder.entry.time, in: setting)
      )
    }
  }

  /// Answers the form of a renewal.
  mutating func renew(
    _ number: Int,
    of dossier: Dossier,
    _ step: ScenarioStep,
    by acting: Step,
    at time: Instant
  ) -> Result<RenewalEntry, Refusal> {
    let form = dossier[habilitation: number].flatMap { setting.renewal(of: $0)?.form }
    let request = form.flatMap { ScenarioRequest(to: $0, in: setting.catalog, on: time.day) }
    let answers = request.map { Content($0.changed($0.start(.complete), step.answers, without: step.without)) }
    let result = acting.renew(number, in: dossier, answering: answers ?? Content())
    if case .success(let entry) = result { entries.append(entry) }
    return result
  }

  /// Until when what is renewed of the latest habilitation holds; nil where nothing of it has to be renewed.
  func term(of dossier: Dossier?) -> RenewalTerm? { dossier?.active.last.flatMap(term) }

  /// Until when what is renewed of a habilitation holds; nil where nothing of it has to be renewed.
  func term(of habilitation: Habilitation) -> RenewalTerm? {
    setting.life(of: habilitation).flatMap { RenewalTerm(of: habilitation, entries(of: habilitation), in: $0) }
  }

  private func entries(of habilitation: Habilitation) -> [RenewalEntry] {
    entries.filter { $0.habilitation == habilitation.id }
  }
}

extension RenewalTerm.State {
  /// As scenarios name it.
  var name: RenewalStateName {
    switch self {
    case .holding: .holding
    case .ending: .ending
    case .lapsed: .lapsed
    }
  }
}
