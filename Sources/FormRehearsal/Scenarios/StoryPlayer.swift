import FormCatalog
import FormCompiler
import FormSource
import FormSubmission

/// Plays one scenario, step by step, until its end or until something goes otherwise than it should.
struct StoryPlayer {
  private let scenario: ScenarioDeclaration
  private let form: Form
  private let setting: Setting
  private let number: Int
  private var clock: StoryClock
  private var content: StoryContent
  private var scenes: [Scene] = []
  private var dossier: Dossier?
  private var invitation: Invitation?
  private var renewals: StoryRenewals
  private var opinions = StoryOpinions()
  /// Whether a call left that was not answered.
  private var awaitsAnswer = false

  /// Nil where the scenario has no steps, or its form is not known.
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - number: that of its request.
  ///   - setting: where.
  init?(_ scenario: ScenarioDeclaration, as number: Int, in setting: Setting) {
    guard let form = scenario.form.flatMap({ setting.catalog.forms[$0.value] }),
      let day = scenario.day.flatMap({ CalendarDate($0.value) }) ?? setting.catalog.today
    else { return nil }
    self.scenario = scenario
    self.form = form
    self.setting = setting
    self.number = number
    clock = StoryClock(day)
    content = StoryContent(scenario, in: setting.catalog)
    renewals = StoryRenewals(in: setting)
  }

  mutating func play() -> Story {
    let steps = scenario.sequel?.value ?? []
    for (index, step) in steps.enumerated() {
      let differences = play(step)
      if differences.isEmpty { continue }
      let finding = FailedStep.finding(scenario, index + 1, of: steps.count, differences)
      return Story(scenario: scenario, form: form, scenes: scenes, dossier: dossier, finding: finding)
    }
    return Story(scenario: scenario, form: form, scenes: scenes, dossier: dossier, finding: nil)
  }

  /// - Returns: in what it went otherwise than it should; none where it did not.
  private mutating func play(_ step: ScenarioStep) -> [FailedStep.Difference] {
    let expectation = StepExpectation(step, setting)
    let start = scenes.count
    if let difference = pass(step, expectation) { return [difference] }
    if let answer = step.callAnswer {
      guard awaitsAnswer, let current = dossier else { return [expectation.noCall(at: answer.span)] }
      answered(answer.value, current)
    }
    guard let event = step.deed, let part = step.person?.value,
      let person = setting.cast.person(playing: part)
    else { return expectation.differences(Array(scenes[start...]), dossier, renewals.term(of: dossier)) }
    if event.value == .event(.claim), invitation == nil { return [expectation.noInvitation(at: event.span)] }
    if event.value == .opinion, !opinions.isAsked { return [expectation.noOpinion(at: event.span)] }
    let passed = Array(scenes[start...])
    if !event.value.isOpening, dossier == nil, let refusal = begin() {
      return [expectation.cannotBegin(refusal, at: event.span)]
    }
    clock.tick()
    switch perform(event.value, step, person, part) {
    case .failure(let refusal):
      scenes.append(
        Scene(
          .refused(event.value, refusal),
          at: clock.now,
          by: person,
          as: part,
          saying: step.words?.value,
          from: dossier,
          to: dossier
        )
      )
      return expectation.difference(of: refusal, at: event.span).map { [$0] } ?? []
    case .success(let scene):
      scenes.append(scene)
      dossier = scene.after ?? dossier
      if !scene.calls.isEmpty { awaitsAnswer = true }
      if event.value == .event(.create) || event.value == .event(.invite) { content.prepare(step) }
      if event.value.stepKeys.contains("answers"), let request = dossier?.request, event.value != .event(.create),
        event.value != .renewal
      {
        content.fill(request.form)
      }
      return expectation.differences(passed + [scene], dossier, renewals.term(of: dossier))
    }
  }

  // MARK: Time and programs

  private mutating func pass(_ step: ScenarioStep, _ expectation: StepExpectation) -> FailedStep.Difference? {
    guard let moment = step.day ?? step.delay else { return nil }
    guard clock.move(with: step) else { return expectation.notLater(at: moment.span, clock.now.day) }
    if let dossier { scenes += renewals.remind(of: dossier, until: clock.now) }
    let term = renewals.term(of: dossier)
    scenes.append(Scene(.waited(until: clock.now.day, term), at: clock.now, from: dossier, to: dossier))
    return nil
  }

  private mutating func answered(_ identifier: String, _ current: Dossier) {
    let body = CallAnswer.body(identifier: identifier)
    let after = Step.answered(status: 200, body: body, on: current)
    scenes.append(Scene(.answered(identifier: identifier), at: clock.now, from: current, to: after))
    dossier = after
    awaitsAnswer = false
  }

  // MARK: What is done

  /// The applicant begins the request, where no step says how it begins.
  private mutating func begin() -> Refusal? {
    guard let applicant = setting.cast.person(playing: .applicant) else { return nil }
    let step = Step(by: applicant, at: clock.now, in: setting)
    switch step.begin(.create(form: form.uid, nil), as: number, besides: []) {
    case .failure(let refusal): return refusal
    case .success(let outcome):
      scenes.append(scene(of: outcome, applicant, .applicant))
      dossier = outcome.dossier
      if !outcome.calls.isEmpty { awaitsAnswer = true }
      return nil
    }
  }

  private mutating func perform(
    _ deed: ScenarioDeed,
    _ step: ScenarioStep,
    _ person: Person,
    _ part: ScenarioPerson
  ) -> Result<Scene, Refusal> {
    let acting = Step(by: person, at: clock.now, in: setting)
    switch deed {
    case .renewal: return renew(step, acting, person, part)
    case .opinionRequest: return askOpinion(step, acting, person, part)
    case .opinion: return giveOpinion(step, person, part)
    case .event(.invite): return invite(step, acting, person, part)
    case .event(let event): return perform(event, step, acting, person, part)
    }
  }

  private mutating func perform(
    _ event: LifeEvent,
    _ step: ScenarioStep,
    _ acting: Step,
    _ person: Person,
    _ part: ScenarioPerson
  ) -> Result<Scene, Refusal> {
    let result: Result<Outcome, Refusal>
    if let opening = opening(event, step) {
      let others = dossier.map { [$0.request] } ?? []
      result = acting.begin(opening, as: number + others.count, besides: others)
    } else if let current = dossier, let act = act(event, step, current) {
      result = acting.perform(act, on: current, nextHabilitation: (current.habilitations.last?.id ?? 0) + 1)
    } else {
      result = .failure(.unknownForm(dossier?.request.form ?? form.uid))
    }
    return result.map { outcome in
      if let claimed = outcome.invitation { invitation = claimed }
      return scene(of: outcome, person, part)
    }
  }

  private mutating func renew(
    _ step: ScenarioStep,
    _ acting: Step,
    _ person: Person,
    _ part: ScenarioPerson
  ) -> Result<Scene, Refusal> {
    guard let current = dossier else { return .failure(.unknownHabilitation(1)) }
    return renewals.renew(habilitation(of: step, current), of: current, step, by: acting, at: clock.now).map { entry in
      Scene(
        .renewed(entry, current[habilitation: entry.habilitation].flatMap(renewals.term)),
        at: clock.now,
        by: person,
        as: part,
        from: current,
        to: current
      )
    }
  }

  private mutating func askOpinion(
    _ step: ScenarioStep,
    _ acting: Step,
    _ person: Person,
    _ part: ScenarioPerson
  ) -> Result<Scene, Refusal> {
    guard let current = dossier, let asked = step.receiver.flatMap({ setting.cast.person(playing: $0.value) }) else {
      return .failure(.invalidAddress)
    }
    return opinions.ask(asked, step.words?.value ?? "", on: current, by: acting).map { opinion, mails in
      Scene(
        .opinionAsked(opinion),
        at: clock.now,
        by: person,
        as: part,
        saying: opinion.question,
        from: current,
        to: current,
        mails: mails,
        about: Happening(opinion, on: current, in: setting)
      )
    }
  }

  private mutating func giveOpinion(
    _ step: ScenarioStep,
    _ person: Person,
    _ part: ScenarioPerson
  ) -> Result<Scene, Refusal> {
    let words = step.words?.value ?? ""
    guard let given = opinions.give(words, by: person, at: clock.now) else { return .failure(.unknownApplicant) }
    return given.map { opinion in
      Scene(.opinionGiven(opinion), at: clock.now, by: person, as: part, saying: words, from: dossier, to: dossier)
    }
  }

  /// The number of the habilitation that a step is about: the latest, if it names none.
  private func habilitation(of step: ScenarioStep, _ current: Dossier) -> Int {
    // One that does not exist is refused by the number that the step gives it.
    let number = step.habilitation?.value ?? current.habilitations.count
    return number >= 1 && number <= current.habilitations.count ? current.habilitations[number - 1].id : number
  }

  private mutating func invite(
    _ step: ScenarioStep,
    _ acting: Step,
    _ person: Person,
    _ part: ScenarioPerson
  ) -> Result<Scene, Refusal> {
    guard let invited = step.receiver.flatMap({ setting.cast.person(playing: $0.value) }),
      let draft = content.draft(by: step, form, on: clock.now.day)
    else { return .failure(.unknownApplicant) }
    let invitation = Invitation(
      id: number,
      definition: form.definition ?? "",
      form: form.uid,
      organisation: invited.organisation ?? "",
      email: invited.email,
      content: draft
    )
    return acting.invite(invitation).map { mails in
      self.invitation = invitation
      return Scene(
        .invited(invitation),
        at: clock.now,
        by: person,
        as: part,
        from: dossier,
        to: dossier,
        mails: mails,
        about: Happening(invitation, at: clock.now, in: setting)
      )
    }
  }

  private func opening(_ event: LifeEvent, _ step: ScenarioStep) -> Opening? {
    switch event {
    case .create:
      let isPlain = step.answers.isEmpty && step.without.isEmpty
      return .create(form: form.uid, isPlain ? nil : content.draft(by: step, form, on: clock.now.day))
    case .createByAPI:
      let applicant = setting.cast.person(playing: .applicant)?.id ?? ""
      let said = content.content(after: step, form, over: nil, on: clock.now.day) ?? Content()
      return .createByAPI(form: form.uid, applicant: applicant, said)
    case .claim: return invitation.map { .claim($0) }
    case .update, .submit, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .archive, .reopen,
      .cancelReopening, .startNextStage, .cancelNextStage, .transfer, .instructorMessage, .applicantMessage,
      .updateByAPI, .invite:
      return nil
    }
  }

  /// Nil where it begins a request.
  private func act(_ event: LifeEvent, _ step: ScenarioStep, _ current: Dossier) -> Act? {
    let words = step.words?.value ?? ""
    let habilitation = habilitation(of: step, current)
    switch event {
    case .update: return .update(said(step, current))
    case .updateByAPI: return .updateByAPI(said(step, current))
    case .submit: return .submit(said(step, current))
    case .approve: return .approve(message: step.words?.value)
    case .refuse: return .refuse(reason: words)
    case .requestChanges: return .requestChanges(reason: words)
    case .revoke: return .revoke(reason: words)
    case .revokeHabilitation: return .revokeHabilitation(habilitation, reason: words)
    case .archive: return .archive
    case .reopen: return .reopen(habilitation: habilitation)
    case .cancelReopening: return .cancelReopening(reason: step.words?.value)
    case .startNextStage: return .startNextStage
    case .cancelNextStage: return .cancelNextStage
    case .transfer:
      return .transfer(to: step.receiver.flatMap { setting.cast.person(playing: $0.value) }?.email ?? "")
    case .instructorMessage: return .instructorMessage(words)
    case .applicantMessage: return .applicantMessage(words)
    case .create, .createByAPI, .invite, .claim: return nil
    }
  }

  private func said(_ step: ScenarioStep, _ current: Dossier) -> Content {
    let saved = current.request.content
    guard let form = setting.catalog.forms[current.request.form] else { return saved }
    return content.content(after: step, form, over: saved, on: clock.now.day) ?? saved
  }

  private func scene(of outcome: Outcome, _ person: Person, _ part: ScenarioPerson) -> Scene {
    Scene(
      .done(outcome.entry),
      at: outcome.entry.time,
      by: person,
      as: part,
      saying: outcome.entry.words,
      from: dossier,
      to: outcome.dossier,
      mails: outcome.mails,
      calls: outcome.calls,
      about: outcome.happening
    )
  }
}
