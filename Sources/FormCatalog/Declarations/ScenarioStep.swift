package import FormSource
package import FormSubmission
package import FormSyntax

/// A step of a scenario: somebody does something with the request, or time passes, and what must come of it.
///
/// What is of another shape than it should be is nil, and was reported.
package struct ScenarioStep: Sendable {
  /// A message that must leave.
  package struct Mail: Sendable {
    package let name: Located<String>
    /// Nil where anybody may receive it.
    package let addressees: [Located<String>]?
  }

  /// Where it begins.
  package let place: ByteSpan
  package let person: Located<ScenarioPerson>?
  package let deed: Located<ScenarioDeed>?
  package let words: Located<String>?
  package let answers: [(field: Located<String>, value: Value)]
  package let without: [Located<String>]
  /// To whom a transfer, an invitation or a request for an opinion goes.
  package let receiver: Located<ScenarioPerson>?
  /// Counted from 1, in the order in which they were granted.
  package let habilitation: Located<Int>?
  package let refusal: Located<RefusalCode>?
  package let state: Located<RequestState>?
  /// How many are active.
  package let habilitations: Located<Int>?
  /// How what is renewed stands.
  package let renewal: Located<RenewalStateName>?
  /// Nil where the step says nothing of messages.
  package let mails: Located<[Mail]>?
  /// Nil where the step says nothing of calls.
  package let calls: Located<[Located<WebhookEvent>]>?
  /// What the provider’s program calls the access, as it answers.
  package let callAnswer: Located<String>?
  package let day: Located<String>?
  /// How much time passes first, as written.
  package let delay: Located<String>?
  /// The keys that it has, with their places.
  package let keys: [Located<String>]
  /// Those of them without a value.
  package let emptyKeys: [Located<String>]

  init(_ cursor: Cursor) {
    place = cursor.headSpan
    person = Self.choice(cursor["by"])
    deed = Self.choice(cursor["does"])
    words = cursor["saying"]?.text
    answers = (cursor["answers"]?.fields ?? []).map { ($0.key, $0.cursor.value) }
    without = (cursor["without"]?.items ?? []).compactMap(\.text)
    receiver = Self.choice(cursor["to"])
    habilitation = Self.number(cursor["habilitation"])
    refusal = Self.choice(cursor["refused"])
    state = Self.choice(cursor["state"])
    habilitations = Self.number(cursor["habilitations"])
    renewal = Self.choice(cursor["renewal"])
    mails = cursor["mails"].map { Located(Self.mails($0), at: $0.span, via: $0.via) }
    calls = cursor["calls"].map { Located($0.items.compactMap { Self.choice($0) }, at: $0.span, via: $0.via) }
    callAnswer = cursor["answers_call"]?.text
    day = cursor["day"]?.text
    delay = cursor["after"]?.text
    keys = cursor.fields.map(\.key)
    emptyKeys = cursor.fields.filter { $0.cursor.value.isAbsent }.map(\.key)
  }

  /// The place of a key; that of the step where it has none of that name.
  package func place(of key: String) -> ByteSpan { keys.first { $0.value == key }?.span ?? place }

  /// Whether it says what must come of what is done.
  package var expectsOutcome: Bool {
    refusal != nil || state != nil || habilitations != nil || renewal != nil || mails != nil || calls != nil
  }

  private static func mails(_ cursor: Cursor) -> [Mail] {
    guard cursor.value.isMapping else { return cursor.items.compactMap(\.text).map { Mail(name: $0, addressees: nil) } }
    return cursor.fields.map { field in
      let value = field.cursor.value
      return Mail(
        name: field.key,
        addressees: value.isList && !value.hasGap ? field.cursor.items.compactMap(\.text) : nil
      )
    }
  }

  private static func number(_ cursor: Cursor?) -> Located<Int>? {
    cursor.flatMap { cursor in cursor.value.integer.map { Located($0, at: cursor.span, via: cursor.via) } }
  }

  private static func choice<Choice: RawRepresentable<String> & Sendable>(_ cursor: Cursor?) -> Located<Choice>? {
    cursor.flatMap { cursor in
      cursor.text.flatMap { text in Choice(rawValue: text.value).map { Located($0, at: cursor.span, via: cursor.via) } }
    }
  }
}
