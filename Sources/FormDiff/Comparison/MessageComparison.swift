import FormCatalog
import FormSource
import FormSubmission

/// Compares the messages that follow the requests of a definition.
struct MessageComparison {
  private let messages: Pairing<MessageDeclaration>
  private let texts: ConditionTexts?
  private let subject: Change.Subject

  init(_ before: Life, _ after: Life, _ subject: Change.Subject) {
    // Nobody sees the name of a message.
    messages = Pairing(
      before.messages.map(\.declaration),
      after.messages.map(\.declaration),
      by: \.name.value,
      likeness: { [MessageContent($0)] }
    )
    let blocks = (before.definition.blocks, after.definition.blocks)
    texts = blocks.0.flatMap { old in
      blocks.1.map { ConditionTexts(before: ConditionText(old), after: ConditionText($0)) }
    }
    self.subject = subject
  }

  /// The name that a message has after.
  func nameAfter(_ name: String) -> String {
    messages.renamed.first { $0.before.name.value == name }?.after.name.value ?? name
  }

  func collect(into changes: inout ChangeCollector) {
    for message in messages.removed { changes.add(MessageRemoved.change(message, subject)) }
    for (old, new) in messages.kept { compare(old, new, &changes) }
    for message in messages.added { changes.add(MessageAdded.change(message, subject)) }
  }

  private func compare(_ before: MessageDeclaration, _ after: MessageDeclaration, _ changes: inout ChangeCollector) {
    let people = (before.people, after.people)
    if people.0 != people.1 { changes.add(MessageReaddressed.change(before, after, people, subject)) }
    let occasions = MessageOccasions(before, after, texts)
    if !occasions.isEmpty { changes.add(MessageRescheduled.change(before, after, occasions, subject)) }
    let words = KeyChanges(before.words, after.words)
    if !words.isEmpty { changes.add(MessageReworded.change(before, after, words, subject)) }
  }
}

/// A message without its name.
private struct MessageContent: Hashable {
  let people: [[String]]
  let events: [LifeEvent]?
  let moment: MessageMoment?
  let stage: String?
  let condition: Condition?
  let exception: String?
  let words: [String]

  init(_ message: MessageDeclaration) {
    people = message.people
    events = message.events
    moment = message.moment
    stage = message.stage?.value
    condition = message.condition?.condition
    exception = message.exception?.value
    words = message.words.map(\.text) + (message.expected ?? []).map(\.addressee.value)
  }
}

extension MessageDeclaration {
  /// Those who receive it, in the open, in copy and unseen.
  var people: [[String]] { [to, copies, blindCopies].map { ($0 ?? []).map(\.value) } }

  /// What it says, in whose name, and what it asks for.
  fileprivate var words: [KeyChanges.Part] {
    [
      KeyChanges.Part(fr: "le titre", en: "the title", title),
      KeyChanges.Part(fr: "l’objet", en: "the subject", subject),
      KeyChanges.Part(fr: "le texte", en: "the text", text?.trimmed, at: text?.span),
      KeyChanges.Part(fr: "l’adresse d’envoi", en: "the address it comes from", from),
      KeyChanges.Part(fr: "le service qui l’envoie", en: "the service that sends it", sender),
    ]
      + (expected ?? []).map { addressee, words in
        let name = Quoted(addressee.value)
        return KeyChanges.Part(
          fr: "ce qu’il attend de \(name.french)",
          en: "what it expects of \(name.english)",
          words.trimmed,
          at: words.span
        )
      }
  }
}
