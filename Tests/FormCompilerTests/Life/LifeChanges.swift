import FormDiff
import FormSource

/// Changes of what follows a request, one for each property.
enum LifeChanges {
  static let all: [ChangeExample] = [
    life("extends: default", "messages: {}"),
    life("extends: default", "extends: default\nremove: [refus]"),
    message("", "cc: [instructors]"),
    message("", "bcc: [instructors]"),
    message("", "when: first"),
    message("", "stage: production"),
    message("", "if: {intitule: {present: true}}"),
    message("", "unless: Sauf le dimanche."),
    message("", "from: a@exemple.gouv.fr"),
    message("", "expects: {applicant: Rien.}"),
    message("", "expects: {applicant: Rien.}", "expects: {applicant: Tout.}"),
    message("", "by: portail"),
    life(text("title: Un"), text("title: Deux")),
    life(text("text: Un"), text("text: Deux")),
    ChangeExample(
      .life,
      before: "exemple: {messages: {}}",
      after: "commun: {templates: {un: {kind: refusal, title: Un, content: A}}}\nexemple: {extends: commun}"
    ),
    life("messages: {}", "templates: {un: {kind: refusal, title: Un, content: A}}"),
    life("messages: {}", "opinions: {days: 14, message: recu}"),
    life("opinions: {days: 14, message: recu}", "opinions: {days: 14, message: avis}"),
    life("messages: {}", "support: [{by: a, to: b, about: c}]"),
    life(
      text("title: Un, text: Un, by: portail"),
      text("title: Un, text: Un, by: portail") + "\nservices: {portail: {name: Un}}"
    ),
    service("name: Un", "name: Deux"),
    service("name: Un", "name: Un, email: a@exemple.gouv.fr"),
    life("webhook: {events: [approve]}", "webhook: {events: [approve], requires: [intitule]}"),
    life("webhook: {events: [approve]}", "webhook: {events: [approve], returns: [token_id]}"),
    life("webhook: {events: [approve]}", "messages: {}"),
    renewal("reminders: [3]"),
    renewal("reminder: recu"),
    renewal("unchanged: Rien"),
    renewal("changed: reopen"),
    renewal("lapses: [le jeton]"),
    renewal("stays: [la demande]"),
    renewal("blocks: [{name: suite, fields: {utile: {type: boolean, label: Utile}}}]"),
    life(renewed("changed: reopen"), renewed("changed: reopen, changed_when: {utile: {is: true}}")),
    life("renewal: {of: un, every: 18, by: applicant}", "renewal: {of: deux, every: 18, by: applicant}"),
    life("renewal: {of: un, every: 18, by: applicant}", "renewal: {of: un, every: 18, by: vendor}"),
    life("renewal: {of: un, every: 18, by: applicant}", "messages: {}"),
    template("kind: refusal, title: Un, content: A", "kind: approval, title: Un, content: A"),
    template("kind: refusal, title: Un, content: A", "kind: refusal, title: Deux, content: A"),
    support("by: a, to: b, about: c", "by: a, to: c, about: c"),
    support("by: a, to: b, about: c", "by: a, to: b, about: d"),
    support("by: a, to: b, about: c", "by: a, to: b, about: c, email: a@exemple.gouv.fr"),
    support("by: a, to: b, about: c", "by: a, to: b, about: c, keeps: tout"),
    support("by: a, to: b, about: c", "by: a, to: b, about: c, days: 3"),
  ]

  private static func life(_ before: String, _ after: String) -> ChangeExample {
    func entry(_ keys: String) -> String {
      "exemple:\n" + keys.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    }
    return ChangeExample(.life, before: entry(before), after: entry(after))
  }

  private static func renewed(_ key: String) -> String {
    let blocks = "[{name: suite, fields: {utile: {type: boolean, label: Utile}}}]"
    return "renewal: {of: un, every: 18, by: applicant, blocks: \(blocks), \(key)}"
  }

  private static func text(_ key: String) -> String {
    "messages: {recu: {event: submit, to: [applicant], subject: Un, \(key)}}"
  }

  private static func message(_ first: String, _ second: String, _ third: String? = nil) -> ChangeExample {
    func keys(_ further: String) -> String { text("title: Un, text: Un" + (further.isEmpty ? "" : ", \(further)")) }
    return life(keys(third == nil ? first : second), keys(third ?? second))
  }

  private static func service(_ before: String, _ after: String) -> ChangeExample {
    func keys(_ service: String) -> String {
      text("title: Un, text: Un, by: portail, cc: [portail]") + "\nservices: {portail: {\(service)}}"
    }
    return life(keys(before), keys(after))
  }

  private static func renewal(_ key: String) -> ChangeExample {
    let known = "of: un, every: 18, by: applicant"
    return life("renewal: {\(known)}", "renewal: {\(known), \(key)}")
  }

  private static func template(_ before: String, _ after: String) -> ChangeExample {
    life("templates: {autre: {\(before)}}", "templates: {autre: {\(after)}}")
  }

  private static func support(_ before: String, _ after: String) -> ChangeExample {
    life("support: [{\(before)}]", "support: [{\(after)}]")
  }
}
