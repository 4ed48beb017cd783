import FormCatalog
import FormSource
import FormSubmission

/// Compares what happens after requests are sent, definition by definition.
struct LifeComparison {
  private let sides: Sides

  init(_ sides: Sides) { self.sides = sides }

  func collect(into changes: inout ChangeCollector) {
    // What is built in is the same on both sides.
    if sides.before.life.isEmpty, sides.after.life.isEmpty { return }
    let (before, after) = (LifeBook(sides.before), LifeBook(sides.after))
    let questions = questionsOfRenewals
    for (old, new) in sides.definitions.kept + sides.definitions.renamed {
      let subject = Change.Subject(new)
      compare(before.life(of: old), after.life(of: new), subject, &changes)
      let change = RenewalQuestionsChanged.change(
        sides.before.renewals?[old.id],
        sides.after.renewals?[new.id],
        questions.filter { change in change.subjects.contains { $0.isRenewal(of: new.id) } },
        subject
      )
      if let change { changes.add(change) }
    }
  }

  /// What has changed in the questions of renewals, as in those of other forms.
  private var questionsOfRenewals: [Change] {
    guard let before = sides.before.renewals, let after = sides.after.renewals else { return [] }
    return CatalogDiff(from: before.catalog, to: after.catalog).changes.filter { change in
      (change.before.map(before.holds) ?? false) || (change.after.map(after.holds) ?? false)
    }
  }

  private func compare(_ before: Life, _ after: Life, _ subject: Change.Subject, _ changes: inout ChangeCollector) {
    let messages = Pairing(before.messages.map(\.declaration), after.messages.map(\.declaration), by: \.name.value)
    for message in messages.removed { changes.add(MessageRemoved.change(message, subject)) }
    for (old, new) in messages.kept { compare((old, before), (new, after), subject, &changes) }
    for message in messages.added { changes.add(MessageAdded.change(message, subject)) }
    let calls = (Self.text(before.webhook), Self.text(after.webhook))
    if calls.0 != calls.1 { changes.add(WebhookChanged.change(calls.0, calls.1, subject)) }
    let renewals = (Self.text(before.renewal), Self.text(after.renewal))
    if renewals.0 != renewals.1 {
      changes.add(RenewalChanged.change(before.renewal, after.renewal, renewals, subject))
    }
    if before.templates.map(Self.text) != after.templates.map(Self.text) {
      changes.add(TemplateChanged.change(subject))
    }
    let opinions = (Self.text(before.opinions), Self.text(after.opinions))
    if opinions.0 != opinions.1 {
      changes.add(OpinionsChanged.change(before.opinions, after.opinions, opinions, subject))
    }
    let support = (before.support.map { Self.text($0, in: before) }, after.support.map { Self.text($0, in: after) })
    if support.0 != support.1 { changes.add(HelpChanged.change(subject)) }
  }

  private func compare(
    _ old: (message: MessageDeclaration, life: Life),
    _ new: (message: MessageDeclaration, life: Life),
    _ subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    let (before, after) = (old.message, new.message)
    let people = (Self.people(of: before, in: old.life), Self.people(of: after, in: new.life))
    if people.0 != people.1 { changes.add(MessageReaddressed.change(before, after, people, subject)) }
    if before.events != after.events || before.moment != after.moment || before.stage?.value != after.stage?.value
      || before.condition?.condition != after.condition?.condition || before.exception?.value != after.exception?.value
    {
      changes.add(MessageRescheduled.change(before, after, subject))
    }
    if Self.texts(of: before, in: old.life) != Self.texts(of: after, in: new.life) {
      changes.add(MessageReworded.change(before, after, subject))
    }
  }

  /// Those who receive a message, in the open, in copy and unseen, with what is said of the services among them.
  private static func people(of message: MessageDeclaration, in life: Life) -> [[String]] {
    [message.to, message.copies, message.blindCopies].map { names in
      (names ?? []).map { name in
        let service = life.services[name.value]
        let details = [service?.title?.value, service?.email?.value].compactMap(\.self)
        return details.isEmpty ? name.value : "\(name.value) (\(details.joined(separator: ", ")))"
      }
    }
  }

  /// What a message says, and in whose name.
  private static func texts(of message: MessageDeclaration, in life: Life) -> [String?] {
    let service = message.sender.flatMap { life.services[$0.value] }
    return [message.title, message.subject, message.text, message.from].map { $0?.value }
      + [service?.title?.value ?? message.sender?.value, service?.email?.value]
      + (message.expected ?? []).flatMap { [$0.addressee.value, $0.words.value] }
  }

  private static func text(_ webhook: LifeDeclaration.Webhook?) -> String {
    guard let webhook else { return "" }
    // Their order says nothing.
    let events = WebhookEvent.allCases.filter(webhook.events.contains).map(\.rawValue)
    let parts = [events, webhook.required.map(\.value).sorted(), webhook.returned.map(\.value).sorted()]
    return parts.map { $0.joined(separator: ", ") }.filter { !$0.isEmpty }.joined(separator: " / ")
  }

  private static func text(_ renewal: RenewalDeclaration?) -> String {
    guard let renewal else { return "" }
    let months = renewal.reminders.map { String($0.value) }.joined(separator: ", ")
    let parts: [String?] = [
      renewal.subject?.value, renewal.period.map { String($0.value) }, renewal.actor?.value, months,
      renewal.reopens?.value, renewal.unchanged?.value, renewal.reminder?.value,
    ]
    let lists = [renewal.lapsing.map(\.value), renewal.staying.map(\.value)]
    return (parts.compactMap(\.self) + lists.filter { !$0.isEmpty }.map { $0.joined(separator: ", ") })
      .joined(separator: " / ")
  }

  private static func text(_ opinions: LifeDeclaration.Opinions?) -> String {
    [opinions?.days.map { String($0.value) }, opinions?.message?.value].compactMap(\.self).joined(separator: " / ")
  }

  private static func text(_ support: LifeDeclaration.Support, in life: Life) -> [String?] {
    let services = [support.by, support.to].flatMap { name -> [String?] in
      let service = name.flatMap { life.services[$0.value] }
      return [service?.title?.value, service?.email?.value]
    }
    return [support.by, support.to, support.about, support.email, support.keeps].map { $0?.value }
      + [support.days.map { String($0) }] + services
  }

  private static func text(_ template: LifeDeclaration.Template) -> [String?] {
    [template.name.value, template.kind?.rawValue, template.title?.value, template.content?.value]
  }
}

extension Located {
  /// Its place in the project; nil for what is built in.
  var ownSpan: ByteSpan? { span.source.isBuiltIn ? nil : span }
}

extension Change.Subject {
  /// Whether it is the renewal form of a definition, or the definition that has it.
  fileprivate func isRenewal(of definition: String) -> Bool {
    switch kind {
    case .definition: id == definition
    case .form: id == RenewalForms.uid(of: definition)
    case .vendor, .provider: false
    }
  }
}
