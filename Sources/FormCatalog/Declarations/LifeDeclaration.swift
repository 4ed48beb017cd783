package import FormSubmission
import FormSyntax

/// What happens after a request is sent, as one entry of `life/*.yml` declares it.
package final class LifeDeclaration: Sendable {
  /// A definition’s identifier, or a shared name.
  package let name: Located<String>
  package let base: Located<String>?
  package let messages: [MessageDeclaration]
  /// Names of messages and templates that the base has.
  package let removed: [Located<String>]
  package let services: [Service]
  package let templates: [Template]
  package let webhook: Webhook?
  package let renewal: RenewalDeclaration?
  package let opinions: Opinions?
  /// Nil where the base’s stays.
  package let support: [Support]?

  package struct Service: Sendable {
    package let name: Located<String>
    package let title: Located<String>?
    package let email: Located<String>?
  }

  package struct Template: Sendable {
    package let name: Located<String>
    package let kind: InstructorTemplateKind?
    package let title: Located<String>?
    package fileprivate(set) var content: Located<String>?
    /// The file that has it instead, relative to the folder of the life of requests.
    package let contentFile: Located<String>?
  }

  package struct Webhook: Sendable {
    /// Where its key is written.
    package let key: Located<String>?
    package let events: [WebhookEvent]
    package let required: [Located<String>]
    package let returned: [Located<String>]
  }

  /// The opinions that instructors ask for outside DataPass.
  package struct Opinions: Sendable {
    /// For how many days one can be given.
    package let days: Located<Int>?
    /// The name of the message that asks for one.
    package let message: Located<String>?
  }

  package struct Support: Sendable {
    /// Where the key of all of them is written.
    package let key: Located<String>?
    package let by: Located<String>?
    package let to: Located<String>?
    package let about: Located<String>?
    package let email: Located<String>?
    package let keeps: Located<String>?
    package let days: Int?
  }

  init(_ name: Located<String>, _ cursor: Cursor) {
    self.name = name
    base = cursor["extends"]?.text
    messages = (cursor["messages"]?.fields ?? []).map { MessageDeclaration($0.key, $0.cursor) }
    removed = (cursor["remove"]?.items ?? []).compactMap(\.text)
    services = (cursor["services"]?.fields ?? []).map { field in
      Service(name: field.key, title: field.cursor["name"]?.text, email: field.cursor["email"]?.text)
    }
    templates = (cursor["templates"]?.fields ?? []).map { field in
      Template(
        name: field.key,
        kind: field.cursor["kind"]?.text.flatMap { InstructorTemplateKind(rawValue: $0.value) },
        title: field.cursor["title"]?.text,
        content: field.cursor["content"]?.text,
        contentFile: field.cursor["content_file"]?.text
      )
    }
    webhook = cursor["webhook"].map { webhook in
      Webhook(
        key: cursor.key("webhook"),
        events: (webhook["events"]?.items ?? []).compactMap { $0.text.flatMap { WebhookEvent(rawValue: $0.value) } },
        required: (webhook["requires"]?.items ?? []).compactMap(\.text),
        returned: (webhook["returns"]?.items ?? []).compactMap(\.text)
      )
    }
    renewal = cursor["renewal"].map(RenewalDeclaration.init)
    opinions = cursor["opinions"].map { opinions in
      Opinions(
        days: opinions["days"].flatMap { days in days.value.integer.map { Located($0, at: days.span, via: days.via) } },
        message: opinions["message"]?.text
      )
    }
    support = cursor["support"]?.items.map { item in
      Support(
        key: cursor.key("support"),
        by: item["by"]?.text,
        to: item["to"]?.text,
        about: item["about"]?.text,
        email: item["email"]?.text,
        keeps: item["keeps"]?.text,
        days: item["days"]?.value.integer
      )
    }
  }
}

extension LifeDeclaration {
  /// The files that its messages and templates name.
  package var textFiles: [Located<String>] { messages.compactMap(\.textFile) + templates.compactMap(\.contentFile) }
}

extension LifeDeclaration.Template {
  /// The template with the content of the file that it names.
  func reading(_ texts: MessageTexts) -> Self {
    var copy = self
    if content == nil { copy.content = contentFile.flatMap { texts[$0.value] } }
    return copy
  }
}
