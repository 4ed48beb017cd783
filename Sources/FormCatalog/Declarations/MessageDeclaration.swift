import FormSyntax

/// A message as it is written, whole or as a part that completes another.
package struct MessageDeclaration: Sendable {
  package let name: Located<String>
  package private(set) var title: Located<String>?
  package private(set) var events: [LifeEvent]?
  package private(set) var moment: MessageMoment?
  package private(set) var stage: Located<String>?
  package private(set) var condition: LocatedCondition?
  /// A sentence.
  package private(set) var exception: Located<String>?
  /// The service that sends it; nil for DataPass.
  package private(set) var sender: Located<String>?
  package private(set) var code: Located<String>?
  package private(set) var from: Located<String>?
  package private(set) var to: [Located<String>]?
  package private(set) var copies: [Located<String>]?
  package private(set) var blindCopies: [Located<String>]?
  package private(set) var subject: Located<String>?
  package private(set) var text: Located<String>?
  /// The file that has it instead, relative to the folder of the life of requests.
  package private(set) var textFile: Located<String>?
  /// What each addressee has to do.
  package private(set) var expected: [(addressee: Located<String>, words: Located<String>)]?

  init(_ name: Located<String>, _ cursor: Cursor) {
    self.name = name
    title = cursor["title"]?.text
    events = cursor["event"].map { event in
      (event.value.isList ? event.items : [event]).compactMap { $0.text.flatMap { LifeEvent(rawValue: $0.value) } }
    }
    moment = cursor["when"]?.text.flatMap { MessageMoment(rawValue: $0.value) }
    stage = cursor["stage"]?.text
    condition = cursor["if"].flatMap(ConditionReader.read)
    exception = cursor["unless"]?.text
    sender = cursor["by"]?.text
    code = cursor["code"]?.text
    from = cursor["from"]?.text
    to = cursor["to"]?.items.compactMap(\.text)
    copies = cursor["cc"]?.items.compactMap(\.text)
    blindCopies = cursor["bcc"]?.items.compactMap(\.text)
    subject = cursor["subject"]?.text
    text = cursor["text"]?.text
    textFile = cursor["text_file"]?.text
    expected = cursor["expects"]?.fields.compactMap { field in field.cursor.text.map { (field.key, $0) } }
  }

  /// The message where what this one leaves out is as in another.
  package func completed(by base: MessageDeclaration) -> MessageDeclaration {
    var result = self
    result.title = title ?? base.title
    result.events = events ?? base.events
    result.moment = moment ?? base.moment
    result.stage = stage ?? base.stage
    result.condition = condition ?? base.condition
    result.exception = exception ?? base.exception
    result.sender = sender ?? base.sender
    result.code = code ?? base.code
    result.from = from ?? base.from
    result.to = to ?? base.to
    result.copies = copies ?? base.copies
    result.blindCopies = blindCopies ?? base.blindCopies
    result.subject = subject ?? base.subject
    // A file replaces a text, and a text a file.
    if text == nil, textFile == nil { (result.text, result.textFile) = (base.text, base.textFile) }
    result.expected = expected ?? base.expected
    return result
  }

  /// The message with the text of the file that it names.
  func reading(_ texts: MessageTexts) -> MessageDeclaration {
    var result = self
    if text == nil { result.text = textFile.flatMap { texts[$0.value] } }
    return result
  }

  /// All who receive it.
  package var addressees: [Located<String>] { (to ?? []) + (copies ?? []) + (blindCopies ?? []) }
}
