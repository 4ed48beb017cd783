import FormCatalog
import FormSource
import FormSubmission

/// What happens once a request is sent, as the life of its definition declares it, to the clerk who sends it: who writes,
/// what is to be done, what has to be renewed, who helps.
struct LifeSequel {
  private let life: Life
  private let journey: FormJourney
  private let conditions: OpenConditions
  private let hasVendor: Bool
  private let answers: [String: FieldValue]?

  /// - Parameters:
  ///   - journey: the form.
  ///   - site: all forms.
  ///   - hasVendor: whether it is a vendor that speaks, who may receive messages too.
  ///   - answers: those of a request, which decide on conditions; nil where they are not known yet.
  init(_ journey: FormJourney, in site: Site, hasVendor: Bool, answers: [String: FieldValue]? = nil) {
    self.answers = answers
    life = LifeBook(site.catalog).life(of: journey.definition)
    self.journey = journey
    conditions = QuestionSheet(site: site, journey: journey).conditions
    self.hasVendor = hasVendor
  }

  var items: [LetterLine] { [mails].compactMap(\.self) + afterDecision }

  /// What is left of it once the request is granted.
  var afterDecision: [LetterLine] { messages.map(line) + [renewal, support].compactMap(\.self) }

  // MARK: DataPass’s own mails

  private var mails: LetterLine? {
    var told: [(LifeEvent, String)] = [
      (.submit, "dès que la demande est reçue"), (.instructorMessage, "quand un instructeur a une question"),
      (.requestChanges, "quand des corrections sont attendues"),
    ]
    told +=
      isTold(of: .approve) && isTold(of: .refuse)
      ? [(.approve, "quand la décision est prise")]
      : [(.approve, "quand la demande est validée"), (.refuse, "si elle est refusée")]
    let moments = told.filter { isTold(of: $0.0) }.map(\.1)
    let rest = untold
    if moments.isEmpty { return rest.isEmpty ? nil : LetterLine(rest) }
    let address = life.services[Life.ourselves]?.email.map { ", de l’adresse \(OneLine.of($0.value))," } ?? ""
    let words =
      "DataPass vous écrit par e-mail\(address) \(moments.listed("et"))\u{A0}: ces messages sont les siens, et non de l’hameçonnage."
    return LetterLine(rest.isEmpty ? words : "\(words) \(rest)")
  }

  /// What is only to be seen on DataPass: nobody should wait for a mail that never comes.
  private var untold: String {
    if life.messages.isEmpty { return "" }
    let news: [(LifeEvent, String)] = [
      (.requestChanges, "une demande de corrections"), (.approve, "la validation"), (.refuse, "un refus"),
    ]
    let silent = news.filter { event, _ in !isTold(of: event) && (event != .approve || messages.isEmpty) }.map(\.1)
    if silent.isEmpty { return "" }
    return "\(silent.listed("et").capitalizedFirst) se \(silent.count == 1 ? "lit" : "lisent") sur DataPass."
  }

  /// Whether the applicant is told of an event whatever the answers are.
  private func isTold(of event: LifeEvent) -> Bool {
    life.messages(on: event).map(\.declaration).contains { message in
      message.sender == nil && message.moment != .reopening && message.exception == nil && reaches(.applicant, message)
        && settled(message.condition?.condition) == .always
    }
  }

  // MARK: Messages of services

  /// Those that services send the applicant at approval, if the answers to this form may call for them.
  private var messages: [MessageDeclaration] {
    life.messages(on: .approve).map(\.declaration).filter { message in
      message.sender != nil && message.moment != .reopening && reaches(.applicant, message)
        && settled(message.condition?.condition) != .never
    }
  }

  private func line(_ message: MessageDeclaration) -> LetterLine {
    let sender = title(message.sender) ?? "DataPass"
    var words = "Quand la demande est validée, \(sender) écrit à la personne qui l’a déposée"
    if let title = message.title?.value { words += "\u{A0}: «\u{A0}\(OneLine.of(title))\u{A0}»" }
    if let when = occasion(of: message) { words += ", si \(when)" }
    return LetterLine("\(words).\(copy(of: message))", tasks(of: message))
  }

  /// Under which answers it comes; nil where those that a request starts with already call for it.
  private func occasion(of message: MessageDeclaration) -> String? {
    guard case .open(let condition) = settled(message.condition?.condition),
      !Examination(Submission(answers: journey.starting), journey.schema).holds(condition)
    else { return nil }
    return OneLine.of(journey.words.text(condition))
  }

  private func settled(_ condition: Condition?) -> SettledCondition {
    guard let answers, let condition else { return conditions.settled(condition) }
    return Examination(Submission(answers: answers), journey.schema).holds(condition) ? .always : .never
  }

  private func copy(of message: MessageDeclaration) -> String {
    hasVendor && reaches(.vendor, message) ? " Nous en recevons une copie." : ""
  }

  private func tasks(of message: MessageDeclaration) -> [LetterLine] {
    let parts: [(Addressee, String)] =
      [(.applicant, "De votre côté")] + (hasVendor ? [(.vendor, "De notre côté")] : [])
    return parts.compactMap { addressee, title in
      let words = message.expected?.first { $0.addressee.value == addressee.rawValue }?.words.value
      return words.map { LetterLine("\(title)\u{A0}: \(Self.part($0)).") }
    }
  }

  private func reaches(_ addressee: Addressee, _ message: MessageDeclaration) -> Bool {
    message.addressees.contains { $0.value == addressee.rawValue }
  }

  // MARK: Renewal

  private var renewal: LetterLine? {
    guard let renewal = life.renewal, let subject = renewal.subject?.value, let period = renewal.period?.value else {
      return nil
    }
    let words = "\(OneLine.of(subject).capitalizedFirst) se prolonge tous les \(period) mois"
    return LetterLine("\(words)\(actor(of: renewal)).", details(of: renewal))
  }

  private func actor(of renewal: RenewalDeclaration) -> String {
    guard let actor = renewal.actor else { return "" }
    switch Addressee(rawValue: actor.value) {
    case .applicant: return "\u{A0}: c’est à la personne qui a déposé la demande de le faire"
    case .vendor where hasVendor: return "\u{A0}: nous nous en chargeons"
    case .vendor, .instructors, .instructorsAndManagers, .developers, .newApplicant, .oldApplicant, .invitedApplicant,
      .colleague, nil:
      return "\u{A0}: \(title(actor) ?? actor.value) s’en charge"
    }
  }

  private func details(of renewal: RenewalDeclaration) -> [LetterLine] {
    var lines: [LetterLine] = []
    let reminder = life.messages.first { $0.name == renewal.reminder?.value }?.declaration
    if let reminder, let reminders = RenewalWords(renewal).reminders, reaches(.applicant, reminder) {
      let sender = reminder.from.map { "l’adresse \(OneLine.of($0.value))" } ?? title(reminder.sender) ?? "DataPass"
      lines.append(
        LetterLine("Des rappels arrivent \(reminders). L’expéditeur\u{A0}: \(sender).\(copy(of: reminder))")
      )
      lines += tasks(of: reminder)
    }
    if let unchanged = renewal.unchanged?.value {
      lines.append(LetterLine("Si rien n’a changé\u{A0}: \(Self.part(unchanged))."))
    }
    if renewal.reopens != nil {
      lines.append(LetterLine("Si quelque chose a changé\u{A0}: l’habilitation est à modifier sur DataPass."))
    }
    for (title, items) in [("s’arrête", renewal.lapsing), ("continue", renewal.staying)] where !items.isEmpty {
      let names = items.map { OneLine.of($0.value) }.joined(separator: ", ")
      lines.append(LetterLine("Ce qui \(title) sans prolongation\u{A0}: \(names)."))
    }
    return lines
  }

  // MARK: Support

  private var support: LetterLine? {
    let helps = life.support.compactMap { help -> LetterLine? in
      guard let helper = title(help.by), let helped = title(help.to) else { return nil }
      var words = "\(helped.capitalizedFirst)\u{A0}: s’adresser à \(helper)"
      if let about = help.about?.value { words += ", pour \(Self.part(about))" }
      words += help.email.map { " (\(OneLine.of($0.value)))." } ?? "."
      if let kept = help.keeps?.value {
        let days = help.days.map { " pendant \(DayWords.count($0))" } ?? ""
        words += " Ce qui est gardé\(days)\u{A0}: \(Self.part(kept))."
      }
      return LetterLine(words)
    }
    return helps.isEmpty ? nil : LetterLine("À qui s’adresser, selon qui demande\u{A0}:", helps)
  }

  // MARK: Words

  private func title(_ name: Located<String>?) -> String? {
    name.map { OneLine.of(AddresseeWords.title(of: $0.value, in: life)) }
  }

  /// A declared sentence as the part of another.
  private static func part(_ text: String) -> String {
    let line = OneLine.of(text).uncapitalized
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}
