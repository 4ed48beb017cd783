import FormCatalog
package import FormJSON
import FormSubmission

/// `json/life.json`: for each definition who receives which message on which event, and the rest of its life.
package enum LifeJSON {
  package static let path = "json/life.json"

  package static func json(_ sheets: [LifeSheet]) -> JSONValue {
    [
      "states": SchemaEmitter.strings(RequestState.allCases.map(\.rawValue)),
      "transitions": .array(LifeMachine.transitions.map(json)),
      "definitions": .object(sheets.map { .init($0.definition.id, json($0)) }),
    ]
  }

  package static func json(_ sheet: LifeSheet) -> JSONValue {
    let life = sheet.life
    return [
      "messages": .array(sheet.rows.map(json)),
      "templates": .array(life.templates.map(json)),
      "webhook": life.webhook.map(json) ?? .null,
      "renewal": life.renewal.map { json($0, sheet.renewalForm) } ?? .null,
      "opinions": life.opinions.map(json) ?? .null,
      "support": .array(life.support.map(json)),
    ]
  }

  private static func json(_ transition: LifeMachine.Transition) -> JSONValue {
    [
      "event": .string(transition.event.rawValue),
      "from": SchemaEmitter.strings(transition.from.map(\.rawValue)),
      "to": CatalogEmitter.text(transition.to?.rawValue),
      "when": CatalogEmitter.text(transition.guarded?.rawValue),
      "who": SchemaEmitter.strings(LifeMachine.actors(of: transition.event).map(\.rawValue)),
    ]
  }

  private static func json(_ row: LifeSheet.Row) -> JSONValue {
    let message = row.message
    return [
      "name": .string(row.name),
      "title": .string(row.title),
      "code": CatalogEmitter.text(message.code),
      "on": SchemaEmitter.strings(row.events.map(\.rawValue)),
      "when": CatalogEmitter.text(message.moment?.rawValue),
      "if": message.condition.map { ConditionEmitter.json($0.condition) } ?? .null,
      "unless": CatalogEmitter.text(message.exception),
      "occasion": CatalogEmitter.text(row.occasion),
      "by": CatalogEmitter.text(message.sender),
      "from": CatalogEmitter.text(message.from),
      "to": names(message.to),
      "cc": names(message.copies),
      "bcc": names(message.blindCopies),
      "subject": CatalogEmitter.text(message.subject),
      "text": CatalogEmitter.text(message.text),
      "expects": .object((message.expected ?? []).map { .init($0.addressee.value, .string($0.words.value)) }),
    ]
  }

  private static func json(_ template: LifeDeclaration.Template) -> JSONValue {
    [
      "name": .string(template.name.value),
      "kind": CatalogEmitter.text(template.kind?.rawValue),
      "title": CatalogEmitter.text(template.title),
      "content": CatalogEmitter.text(template.content),
    ]
  }

  private static func json(_ webhook: LifeDeclaration.Webhook) -> JSONValue {
    [
      "events": SchemaEmitter.strings(webhook.events.map(\.rawValue)),
      "requires": names(webhook.required),
      "returns": names(webhook.returned),
    ]
  }

  private static func json(_ renewal: RenewalDeclaration, _ form: RenewalSheet?) -> JSONValue {
    [
      "of": CatalogEmitter.text(renewal.subject),
      "every": number(renewal.period?.value),
      "by": CatalogEmitter.text(renewal.actor),
      "reminders": .array(renewal.reminders.map { .integer($0.value) }),
      "reminder": CatalogEmitter.text(renewal.reminder),
      "questions": form.flatMap(\.renewal.form.blocks).map(QuestionsEmitter.json) ?? .null,
      "changed_when": renewal.change.map { ConditionEmitter.json($0.condition) } ?? .null,
      "unchanged": CatalogEmitter.text(renewal.unchanged),
      "changed": CatalogEmitter.text(renewal.reopens),
      "lapses": names(renewal.lapsing),
      "stays": names(renewal.staying),
    ]
  }

  private static func json(_ opinions: LifeDeclaration.Opinions) -> JSONValue {
    ["days": number(opinions.days?.value), "message": CatalogEmitter.text(opinions.message)]
  }

  private static func json(_ support: LifeDeclaration.Support) -> JSONValue {
    [
      "by": CatalogEmitter.text(support.by),
      "to": CatalogEmitter.text(support.to),
      "about": CatalogEmitter.text(support.about),
      "email": CatalogEmitter.text(support.email),
      "keeps": CatalogEmitter.text(support.keeps),
      "days": number(support.days),
    ]
  }

  private static func number(_ value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }

  private static func names(_ names: [Located<String>]?) -> JSONValue {
    SchemaEmitter.strings((names ?? []).map(\.value))
  }
}
