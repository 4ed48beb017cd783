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
    for (old, new) in sides.definitions.kept + sides.definitions.renamed {
      compare(before.life(of: old), after.life(of: new), Change.Subject(new), &changes)
    }
  }

  private func compare(_ before: Life, _ after: Life, _ subject: Change.Subject, _ changes: inout ChangeCollector) {
    let messages = Pairing(before.messages.map(\.declaration), after.messages.map(\.declaration), by: \.name.value)
    for message in messages.removed { changes.add(MessageRemoved.change(message, subject)) }
    for (old, new) in messages.kept { compare(old, new, subject, &changes) }
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
  }

  private func compare(
    _ before: MessageDeclaration,
    _ after: MessageDeclaration,
    _ subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    func receivers(_ message: MessageDeclaration) -> [[String]?] {
      [message.to, message.copies, message.blindCopies].map { $0?.map(\.value) }
    }
    func texts(_ message: MessageDeclaration) -> [String?] {
      [message.title, message.subject, message.text, message.from].map { $0?.value }
    }
    if receivers(before) != receivers(after) || before.sender?.value != after.sender?.value {
      changes.add(MessageReaddressed.change(before, after, subject))
    }
    if before.events != after.events || before.moment != after.moment || before.stage?.value != after.stage?.value
      || before.condition?.condition != after.condition?.condition || before.exception?.value != after.exception?.value
    {
      changes.add(MessageRescheduled.change(before, after, subject))
    }
    if texts(before) != texts(after) { changes.add(MessageReworded.change(before, after, subject)) }
  }

  private static func text(_ webhook: LifeDeclaration.Webhook?) -> String {
    guard let webhook else { return "" }
    let parts = [webhook.events.map(\.rawValue), webhook.required.map(\.value), webhook.returned.map(\.value)]
    return parts.map { $0.joined(separator: ", ") }.filter { !$0.isEmpty }.joined(separator: " / ")
  }

  private static func text(_ renewal: RenewalDeclaration?) -> String {
    guard let renewal else { return "" }
    let months = renewal.reminders.map { String($0.value) }.joined(separator: ", ")
    let parts: [String?] = [
      renewal.subject?.value, renewal.period.map { String($0.value) }, renewal.actor?.value, months,
      renewal.reopens?.value, renewal.unchanged?.value,
    ]
    return parts.compactMap(\.self).joined(separator: " / ")
  }

  private static func text(_ template: LifeDeclaration.Template) -> [String?] {
    [template.name.value, template.kind?.rawValue, template.title?.value, template.content?.value]
  }
}

extension Located {
  /// Its place in the project; nil for what is built in.
  var ownSpan: ByteSpan? { span.source.isBuiltIn ? nil : span }
}
