import FormCatalog
import FormSource
import FormSubmission

/// What the entries of a life say, key by key, as messages say it.
extension LifeComparison {
  static func parts(_ webhook: LifeDeclaration.Webhook) -> [KeyChanges.Part] {
    // The order of lists says nothing.
    let events = WebhookEvent.allCases.filter(webhook.events.contains).map(\.rawValue)
    func part(_ french: String, _ english: String, _ list: [String]) -> KeyChanges.Part {
      KeyChanges.Part(fr: french, en: english, list.joined(separator: ", "))
    }
    return [
      part("la liste des événements", "the list of events", events),
      part("la liste des réponses exigées", "the list of required answers", webhook.required.map(\.value).sorted()),
      part("la liste de ce qu’il renvoie", "the list of what it returns", webhook.returned.map(\.value).sorted()),
    ]
  }

  /// `name` is the name that a message has after.
  static func parts(_ renewal: RenewalDeclaration, _ name: (String) -> String) -> [KeyChanges.Part] {
    func list(_ french: String, _ english: String, _ items: [Located<String>]) -> KeyChanges.Part {
      KeyChanges.Part(
        fr: french,
        en: english,
        items.map(\.value).joined(separator: ", "),
        at: items.first?.span
      )
    }
    // Their order says nothing.
    let months = renewal.reminders.map(\.value).sorted(by: >).map(String.init).joined(separator: ", ")
    return [
      KeyChanges.Part(fr: "ce qui est à renouveler", en: "what has to be renewed", renewal.subject),
      KeyChanges.Part(
        fr: "la durée en mois",
        en: "the term in months",
        renewal.period.map { String($0.value) },
        at: renewal.period?.span
      ),
      KeyChanges.Part(fr: "la personne qui renouvelle", en: "the person who renews", renewal.actor),
      KeyChanges.Part(
        fr: "le calendrier des rappels, en mois avant la fin,",
        en: "the schedule of reminders, in months before the end,",
        months,
        at: renewal.reminders.first?.span
      ),
      KeyChanges.Part(fr: "la suite d’un changement", en: "what follows a change", renewal.reopens),
      KeyChanges.Part(fr: "la suite sans changement", en: "what follows without a change", renewal.unchanged),
      KeyChanges.Part(
        fr: "le message de rappel",
        en: "the reminder message",
        renewal.reminder.map { name($0.value) },
        at: renewal.reminder?.span
      ),
      list("ce qui s’arrête sans renouvellement", "what ends without a renewal", renewal.lapsing),
      list("ce qui reste sans renouvellement", "what stays without a renewal", renewal.staying),
    ]
  }

  /// `name` is the name that a message has after.
  static func parts(_ opinions: LifeDeclaration.Opinions, _ name: (String) -> String) -> [KeyChanges.Part] {
    [
      KeyChanges.Part(
        fr: "le nombre de jours",
        en: "the number of days",
        opinions.days.map { String($0.value) },
        at: opinions.days?.span
      ),
      KeyChanges.Part(
        fr: "le message de demande",
        en: "the message that asks",
        opinions.message.map { name($0.value) },
        at: opinions.message?.span
      ),
    ]
  }

  /// By who helps whom; nil where nobody does.
  static func support(of life: Life) -> [KeyChanges.Part]? {
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
        parts.append(KeyChanges.Part(fr: key, en: key, text))
      }
    }
    return parts
  }

  static func parts(_ template: LifeDeclaration.Template) -> [KeyChanges.Part] {
    [
      KeyChanges.Part(fr: "le type", en: "the kind", template.kind?.rawValue),
      KeyChanges.Part(fr: "le titre", en: "the title", template.title),
      KeyChanges.Part(fr: "le contenu", en: "the content", template.content?.trimmed, at: template.content?.span),
    ]
  }
}
