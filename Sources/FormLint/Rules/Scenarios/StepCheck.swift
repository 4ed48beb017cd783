import FormCatalog
import FormSource
import FormSubmission

/// Finds what is wrong with the way in which a step of a scenario is written, without a look at the request.
struct StepCheck {
  typealias Mistake = (place: ByteSpan, message: Words, label: Words)

  private let step: ScenarioStep
  private let isBegun: Bool
  private let keys: Set<String>

  /// - Parameters:
  ///   - step: the step.
  ///   - isBegun: whether an earlier step has begun the request.
  init(_ step: ScenarioStep, isBegun: Bool) {
    self.step = step
    self.isBegun = isBegun
    keys = Set(step.keys.map(\.value))
  }

  /// The first mistake; nil for none.
  var mistake: Mistake? {
    // What is unknown or empty there is reported with its shape.
    if keys.contains("does"), step.deed == nil || keys.contains("by") && step.person == nil { return nil }
    return deed ?? callAnswer ?? clock ?? emptyExpectation ?? contradiction
      ?? step.deed.flatMap { given(with: $0.value) }
  }

  private var deed: Mistake? {
    if keys.contains("does"), !keys.contains("by") {
      return mistake(
        at: "does",
        ("cette étape ne dit pas qui agit", "this step does not say who acts"),
        ("ajoutez par exemple by: applicant", "add, for example, by: applicant")
      )
    }
    if keys.contains("by"), !keys.contains("does") {
      return mistake(
        at: "by",
        ("cette étape ne dit pas ce qui est fait", "this step does not say what is done"),
        ("ajoutez par exemple does: submit", "add, for example, does: submit")
      )
    }
    guard keys.isDisjoint(with: ["does", "day", "after", "answers_call"]) else { return nil }
    return (
      step.keys.first?.span ?? step.place,
      Words(fr: "rien ne se passe dans cette étape", en: "nothing happens in this step"),
      Words(
        fr: "ajoutez by et does, ou le temps qui passe (after)",
        en: "add by and does, or the time that passes (after)"
      )
    )
  }

  private var callAnswer: Mistake? {
    guard step.callAnswer != nil, step.deed != nil else { return nil }
    return mistake(
      at: "answers_call",
      (
        "la réponse du programme vient après ce qui est fait, et non en même temps",
        "the program’s answer comes after what is done, not at the same time"
      ),
      ("mettez-la dans l’étape suivante", "put it into the next step")
    )
  }

  private var clock: Mistake? {
    if step.day != nil, let delay = step.delay {
      return (
        delay.span,
        Words(fr: "day et after disent tous deux quand", en: "day and after both say when"),
        Words(fr: "gardez l’un des deux", en: "keep one of the two")
      )
    }
    if let day = step.day, !day.isMistyped, CalendarDate(day.value) == nil {
      return (
        day.span,
        Quoted(day.value).words(fr: "n’est pas une date qui existe", en: "is not a date that exists"),
        Words(fr: "écrivez-la AAAA-MM-JJ", en: "write it as YYYY-MM-DD")
      )
    }
    guard let delay = step.delay, !delay.isMistyped, ScenarioDelay(delay.value) == nil else { return nil }
    return (
      delay.span,
      Quoted(delay.value).words(fr: "n’est pas une durée", en: "is not a length of time"),
      Words(fr: "écrivez par exemple 18 months", en: "write, for example, 18 months")
    )
  }

  private static let outcomes = ["state", "habilitations", "renewal", "mails", "calls"]

  /// What has no value proves nothing.
  private var emptyExpectation: Mistake? {
    guard let key = step.emptyKeys.first(where: { $0.value == "refused" || Self.outcomes.contains($0.value) }) else {
      return nil
    }
    return mistake(
      at: key.value,
      ("\(key.value) ne dit pas ce qui est attendu", "\(key.value) does not say what is expected"),
      ("écrivez-le, ou supprimez la clé", "write it, or remove the key")
    )
  }

  private var contradiction: Mistake? {
    guard step.refusal != nil else { return nil }
    if step.deed == nil {
      return mistake(
        at: "refused",
        ("rien n’est fait ici qui puisse être refusé", "nothing is done here that could be refused"),
        ("ajoutez by et does", "add by and does")
      )
    }
    guard let key = Self.outcomes.first(where: keys.contains) else {
      return nil
    }
    return mistake(
      at: key,
      (
        "ce qui est refusé ne change rien et n’envoie rien\u{A0}: \(key) n’a rien à dire ici",
        "what is refused changes nothing and sends nothing: \(key) has nothing to say here"
      ),
      ("supprimez \(key), ou refused", "remove \(key), or refused")
    )
  }

  private func given(with event: ScenarioDeed) -> Mistake? {
    if event.isOpening, isBegun, step.refusal == nil {
      return mistake(
        at: "does",
        (
          "la demande est déjà commencée, et un scénario n’en suit qu’une",
          "the request has already begun, and a scenario follows one only"
        ),
        (
          "écrivez pourquoi c’est refusé, par exemple refused: unique",
          "write why it is refused, such as refused: unique"
        )
      )
    }
    let further = ["saying", "answers", "without", "to", "habilitation"]
    if let key = further.first(where: { keys.contains($0) && !event.stepKeys.contains($0) }) {
      return mistake(
        at: key,
        ("\(key) ne sert à rien avec \(event.rawValue)", "\(key) has no effect with \(event.rawValue)"),
        ("supprimez la clé", "remove the key")
      )
    }
    guard event.stepKeys.contains("to"), !keys.contains("to") else { return nil }
    return mistake(
      at: "does",
      ("cette étape ne dit pas à qui", "this step does not say to whom"),
      ("ajoutez par exemple to: colleague", "add, for example, to: colleague")
    )
  }

  private func mistake(
    at key: String,
    _ message: (french: String, english: String),
    _ label: (french: String, english: String)
  ) -> Mistake {
    (
      step.place(of: key), Words(fr: message.french, en: message.english),
      Words(fr: label.french, en: label.english)
    )
  }
}
