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
    let calls = KeyChanges(before.webhook.map(Self.parts), after.webhook.map(Self.parts))
    if !calls.isEmpty { changes.add(WebhookChanged.change(before.webhook, after.webhook, calls, subject)) }
    let renewals = KeyChanges(before.renewal.map(Self.parts), after.renewal.map(Self.parts))
    if !renewals.isEmpty { changes.add(RenewalChanged.change(before.renewal, after.renewal, renewals, subject)) }
    compareServices(before, after, subject, &changes)
    compare(before.templates, after.templates, subject, &changes)
    let opinions = KeyChanges(before.opinions.map(Self.parts), after.opinions.map(Self.parts))
    if !opinions.isEmpty { changes.add(OpinionsChanged.change(before.opinions, after.opinions, opinions, subject)) }
    let support = KeyChanges(Self.support(of: before), Self.support(of: after))
    if !support.isEmpty { changes.add(HelpChanged.change(before, after, support, subject)) }
  }

  private func compare(
    _ before: [LifeDeclaration.Template],
    _ after: [LifeDeclaration.Template],
    _ subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    let templates = Pairing(before, after, by: \.name.value)
    for template in templates.removed { changes.add(TemplateChanged.change(template, nil, subject)) }
    for (old, new) in templates.kept where Self.text(old) != Self.text(new) {
      changes.add(TemplateChanged.change(old, new, subject))
    }
    for template in templates.added { changes.add(TemplateChanged.change(nil, template, subject)) }
  }

  /// A service that messages begin or cease to name is told with these; DataPass itself is named by none.
  private func compareServices(
    _ before: Life,
    _ after: Life,
    _ subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    func parts(_ service: LifeDeclaration.Service?) -> [KeyChanges.Part] {
      [("name", service?.title?.value ?? ""), ("email", service?.email?.value ?? "")]
    }
    let declared = Set(before.services.names).union(after.services.names)
    let named = Self.named(in: before).intersection(Self.named(in: after))
    for name in declared.sorted(by: { $0.precedes($1) }) {
      let (old, new) = (before.services[name], after.services[name])
      guard old != nil && new != nil || named.contains(name) || name == Life.ourselves else { continue }
      let parts = KeyChanges(parts(old), parts(new))
      if !parts.isEmpty { changes.add(ServiceChanged.change(old, new, parts, subject)) }
    }
  }

  /// The names of those who send or receive messages, or help.
  private static func named(in life: Life) -> Set<String> {
    let messages = life.messages.map(\.declaration).flatMap {
      people(of: $0).joined() + [$0.sender?.value].compactMap(\.self)
    }
    return Set(messages + life.support.flatMap { [$0.by?.value, $0.to?.value].compactMap(\.self) })
  }

  private func compare(
    _ old: (message: MessageDeclaration, life: Life),
    _ new: (message: MessageDeclaration, life: Life),
    _ subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    let (before, after) = (old.message, new.message)
    let people = (Self.people(of: before), Self.people(of: after))
    if people.0 != people.1 { changes.add(MessageReaddressed.change(before, after, people, subject)) }
    if before.events != after.events || before.moment != after.moment || before.stage?.value != after.stage?.value
      || before.condition?.condition != after.condition?.condition || before.exception?.value != after.exception?.value
    {
      changes.add(MessageRescheduled.change(before, after, subject))
    }
    if Self.texts(of: before) != Self.texts(of: after) {
      changes.add(MessageReworded.change(before, after, subject))
    }
  }

  /// Those who receive a message, in the open, in copy and unseen.
  private static func people(of message: MessageDeclaration) -> [[String]] {
    [message.to, message.copies, message.blindCopies].map { ($0 ?? []).map(\.value) }
  }

  /// What a message says, and in whose name.
  private static func texts(of message: MessageDeclaration) -> [String?] {
    [message.title, message.subject, message.text, message.from, message.sender].map { $0?.value }
      + (message.expected ?? []).flatMap { [$0.addressee.value, $0.words.value] }
  }

  private static func parts(_ webhook: LifeDeclaration.Webhook) -> [KeyChanges.Part] {
    // The order of lists says nothing.
    let events = WebhookEvent.allCases.filter(webhook.events.contains).map(\.rawValue)
    let lists = [events, webhook.required.map(\.value).sorted(), webhook.returned.map(\.value).sorted()]
    return zip(["events", "requires", "returns"], lists).map { ($0, $1.joined(separator: ", ")) }
  }

  private static func parts(_ renewal: RenewalDeclaration) -> [KeyChanges.Part] {
    let months = renewal.reminders.map { String($0.value) }.joined(separator: ", ")
    let parts: [(String, String?)] = [
      ("of", renewal.subject?.value), ("every", renewal.period.map { String($0.value) }), ("by", renewal.actor?.value),
      ("reminders", months), ("changed", renewal.reopens?.value), ("unchanged", renewal.unchanged?.value),
      ("reminder", renewal.reminder?.value), ("lapses", renewal.lapsing.map(\.value).joined(separator: ", ")),
      ("stays", renewal.staying.map(\.value).joined(separator: ", ")),
    ]
    return parts.map { ($0.0, $0.1 ?? "") }
  }

  private static func parts(_ opinions: LifeDeclaration.Opinions) -> [KeyChanges.Part] {
    [("days", opinions.days.map { String($0.value) } ?? ""), ("message", opinions.message?.value ?? "")]
  }

  /// By who helps whom; nil where nobody does.
  private static func support(of life: Life) -> [KeyChanges.Part]? {
    if life.support.isEmpty { return nil }
    var parts: [KeyChanges.Part] = []
    var places: [String: Int] = [:]
    for support in life.support {
      let key = [support.by, support.to].map { $0?.value ?? "?" }.joined(separator: " → ")
      let details = [support.about, support.email, support.keeps].map { $0?.value } + [support.days.map { String($0) }]
      let text = details.compactMap(\.self).joined(separator: ", ")
      if let place = places[key] {
        parts[place].text += " / " + text
      } else {
        places[key] = parts.count
        parts.append((key, text))
      }
    }
    return parts
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
