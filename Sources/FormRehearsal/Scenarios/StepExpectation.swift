import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSubmission

/// What a step of a scenario says must come of it, compared with what came.
struct StepExpectation {
  typealias Difference = FailedStep.Difference

  private let step: ScenarioStep
  private let setting: Setting

  init(_ step: ScenarioStep, _ setting: Setting) {
    self.step = step
    self.setting = setting
  }

  // MARK: What could not be done

  /// Compares a refusal with the one that is expected, if any.
  /// - Parameters:
  ///   - refusal: why something was not done.
  ///   - place: where what was to be done is written.
  /// - Returns: the difference; nil where it is expected.
  func difference(of refusal: Refusal, at place: ByteSpan) -> Difference? {
    let why = refusal.words
    let code = refusal.code.rawValue
    guard let expected = step.refusal else {
      let who = step.person?.value.title ?? Words(fr: "", en: "")
      return Difference(
        at: place,
        Words(
          fr: "ce que fait \(who.french) est refusé\u{A0}: \(why.french.uncapitalized)",
          en: "what \(who.english) does is refused: \(why.english.uncapitalized)"
        ),
        Words(fr: "si c’est voulu, ajoutez refused: \(code)", en: "if that is intended, add refused: \(code)"),
        notes: refusal.violations
      )
    }
    if expected.value == refusal.code { return nil }
    return Difference(
      at: expected.span,
      Words(
        fr: "c’est refusé, mais pour une autre raison\u{A0}: \(why.french.uncapitalized)",
        en: "it is refused, but for another reason: \(why.english.uncapitalized)"
      ),
      Words(fr: "écrivez \(code), si c’est la bonne raison", en: "write \(code), if that is the right reason"),
      notes: refusal.violations
    )
  }

  func cannotBegin(_ refusal: Refusal, at place: ByteSpan) -> Difference {
    Difference(
      at: place,
      Words(
        fr: "le demandeur ne peut pas commencer la demande\u{A0}: \(refusal.words.french.uncapitalized)",
        en: "the applicant cannot begin the request: \(refusal.words.english.uncapitalized)"
      ),
      Words(
        fr: "commencez-la autrement (create_by_api, ou invite puis claim)",
        en: "begin it otherwise (create_by_api, or invite and claim)"
      ),
      notes: refusal.violations
    )
  }

  func noCall(at place: ByteSpan) -> Difference {
    Difference(
      at: place,
      Words(fr: "aucun appel n’attend de réponse", en: "no call waits for an answer"),
      Words(
        fr: "placez la réponse après une étape d’où part un appel",
        en: "put the answer after a step from which a call leaves"
      )
    )
  }

  func noInvitation(at place: ByteSpan) -> Difference {
    Difference(
      at: place,
      Words(fr: "personne n’a été invité avant cette étape", en: "nobody was invited before this step"),
      Words(fr: "ajoutez d’abord une étape does: invite", en: "add a step does: invite first")
    )
  }

  func noOpinion(at place: ByteSpan) -> Difference {
    Difference(
      at: place,
      Words(
        fr: "aucun avis n’a été demandé avant cette étape",
        en: "nobody was asked for an opinion before this step"
      ),
      Words(fr: "ajoutez d’abord une étape does: ask_opinion", en: "add a step does: ask_opinion first")
    )
  }

  func notLater(at place: ByteSpan, _ today: CalendarDate) -> Difference {
    Difference(
      at: place,
      Words(
        fr: "l’histoire en est déjà au \(today.text)",
        en: "the story is already at \(today.text)"
      ),
      Words(fr: "écrivez un jour qui vient après", en: "write a later day")
    )
  }

  // MARK: What was done

  /// - Parameters:
  ///   - scenes: what happened in the step.
  ///   - dossier: the request after it.
  ///   - term: until when what is renewed holds.
  /// - Returns: the differences, in the order of the keys.
  func differences(_ scenes: [Scene], _ dossier: Dossier?, _ term: RenewalTerm?) -> [Difference] {
    let state = dossier?.request.state
    if let refusal = step.refusal {
      let now = Self.named(state)
      return [
        Difference(
          at: refusal.span,
          Words(
            fr: "ce devait être refusé, et c’est permis\u{A0}: la demande est maintenant à l’état \(now.french)",
            en: "it should be refused, but it is allowed: the request is now in the state \(now.english)"
          ),
          Words(fr: "si c’est voulu, supprimez refused", en: "if that is intended, remove refused")
        )
      ]
    }
    let mails = MailComparison(scenes, in: setting)
    let today = scenes.last?.time.day
    let renewal = term.flatMap { term in today.map { term.state(on: $0).name } }
    return [stateDifference(state), habilitationDifference(dossier), renewalDifference(renewal)].compactMap(\.self)
      + (step.mails.map { mails.differences(from: $0.value, at: step.place(of: "mails")) } ?? [])
      + callDifferences(scenes.flatMap(\.calls).map(\.event))
  }

  private func stateDifference(_ state: RequestState?) -> Difference? {
    guard let expected = step.state, expected.value != state else { return nil }
    let now = Self.named(state)
    return Difference(
      at: expected.span,
      Words(
        fr: "la demande est à l’état \(now.french), et non \(Self.named(expected.value).french)",
        en: "the request is in the state \(now.english), not \(Self.named(expected.value).english)"
      ),
      state.map {
        Words(
          fr: "écrivez \($0.rawValue), si c’est le bon état",
          en: "write \($0.rawValue), if that is the right state"
        )
      } ?? Words(fr: "supprimez state\u{A0}: aucune demande n’est commencée", en: "remove state: no request has begun")
    )
  }

  private func habilitationDifference(_ dossier: Dossier?) -> Difference? {
    let count = dossier?.active.count ?? 0
    guard let expected = step.habilitations, expected.value != count else { return nil }
    return Difference(
      at: expected.span,
      Words(
        fr: "habilitations actives ensuite\u{A0}: \(count), et non \(expected.value)",
        en: "active habilitations afterwards: \(count), not \(expected.value)"
      ),
      Words(fr: "écrivez \(count), si c’est voulu", en: "write \(count), if that is intended")
    )
  }

  private func renewalDifference(_ state: RenewalStateName?) -> Difference? {
    guard let expected = step.renewal, expected.value != state else { return nil }
    guard let state else {
      return Difference(
        at: expected.span,
        Words(fr: "rien n’est à renouveler", en: "nothing has to be renewed"),
        Words(fr: "supprimez renewal, ou déclarez-le (life)", en: "remove renewal, or declare it (life)")
      )
    }
    return Difference(
      at: expected.span,
      Words(
        fr: "ce qui se renouvelle est à l’état \(state.rawValue), et non \(expected.value.rawValue)",
        en: "what is renewed is in the state \(state.rawValue), not \(expected.value.rawValue)"
      ),
      Words(fr: "écrivez \(state.rawValue), si c’est voulu", en: "write \(state.rawValue), if that is intended")
    )
  }

  private func callDifferences(_ came: [WebhookEvent]) -> [Difference] {
    guard let expected = step.calls else { return [] }
    var further = came
    let missing = expected.value.filter { event in
      guard let place = further.firstIndex(of: event.value) else { return true }
      further.remove(at: place)
      return false
    }
    return missing.map { event in
      Difference(
        at: event.span,
        Words(
          fr: "l’appel \(event.value.rawValue) ne part pas",
          en: "the call \(event.value.rawValue) does not leave"
        ),
        Words(fr: "supprimez-le, ou déclarez-le (webhook, events)", en: "remove it, or declare it (webhook, events)")
      )
    }
      + further.map { event in
        Difference(
          at: step.place(of: "calls"),
          Words(fr: "l’appel \(event.rawValue) part aussi", en: "the call \(event.rawValue) leaves too"),
          Words(fr: "ajoutez \(event.rawValue)", en: "add \(event.rawValue)")
        )
      }
  }

  /// As pages call it, with the name that files give it.
  private static func named(_ state: RequestState?) -> Words {
    guard let state else { return Words(fr: "(aucune demande)", en: "(no request)") }
    return Words(
      fr: "\(state.rawValue) (\(Quoted(state.title.french).french))",
      en: "\(state.rawValue) (\(Quoted(state.title.english).english))"
    )
  }
}

extension Refusal {
  /// The first violations for which it is refused, each with its field.
  fileprivate var violations: [Words] {
    guard case .invalid(let violations) = self else { return [] }
    let shown = violations.prefix(3).map { violation in
      let field = violation.fieldName ?? "/"
      return Words(fr: "\(field)\u{A0}: \(violation.french)", en: "\(field): \(violation.english)")
    }
    let rest = violations.count - shown.count
    return rest <= 0 ? shown : shown + [Words(fr: "et \(rest) de plus", en: "and \(rest) more")]
  }
}
