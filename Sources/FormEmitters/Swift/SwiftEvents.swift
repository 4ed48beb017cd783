import FormCatalog
import FormSource
import FormSubmission

/// The events of which a definition’s webhook tells.
enum SwiftEvents {
  /// Nil where a webhook declares no event.
  static func enumeration(_ webhook: LifeDeclaration.Webhook) -> SwiftEnumeration? {
    let events = WebhookEvent.allCases.filter { webhook.events.contains($0) }
    if events.isEmpty { return nil }
    return SwiftEnumeration(
      "Event",
      summary: "The events of which DataPass tells by a webhook.",
      events.map { event in
        .init(value: event.rawValue, paragraphs: [LifeEvent(rawValue: event.rawValue)?.title.english])
      }
    )
  }

  /// Writes the extension that lets the calls of the webhook be read into a request.
  static func write(_ events: SwiftEnumeration, of typeName: String, to source: inout SwiftSource) {
    source.document("Read from the calls of the webhook: `\(typeName).Call`.")
    source.add("extension \(typeName): WebhookAnswers {")
    events.write(to: &source, indent: 2)
    source.add("}")
  }
}
