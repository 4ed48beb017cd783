import FormSource
import FormSubmission

/// The keys of `life/*.yml`: what happens after a request is sent, for one definition or for several by a shared name.
package enum LifeShape {
  package static let record = Record(
    "life",
    Words(fr: "la vie d’une demande", en: "the life of a request"),
    [
      KeyShape(
        "extends",
        .text,
        fr: "Le nom de l’entrée que celle-ci complète\u{A0}; par défaut « default », pour une définition",
        en: "The name of the entry that this one completes; by default “default”, for a definition"
      ),
      KeyShape(
        "messages",
        .map(.record(MessageShape.record)),
        fr: "Les messages, chacun sous un nom",
        en: "The messages, each under a name"
      ),
      KeyShape(
        "remove",
        .list(of: .text),
        fr: "Les messages et les modèles de l’entrée complétée que celle-ci n’a pas",
        en: "The messages and templates of the completed entry that this one does not have"
      ),
      KeyShape(
        "services",
        .map(.record(service)),
        fr: "Les services qui envoient ou reçoivent des messages, chacun sous un nom",
        en: "The services that send or receive messages, each under a name"
      ),
      KeyShape(
        "templates",
        .map(.record(template)),
        fr: "Les modèles des instructeurs, chacun sous un nom",
        en: "The instructors’ templates, each under a name"
      ),
      KeyShape("webhook", .record(webhook), fr: "Les appels au fournisseur", en: "The calls to the provider"),
      KeyShape(
        "renewal",
        .record(RenewalShape.record),
        fr: "Ce qui se renouvelle, et comment",
        en: "What is renewed, and how"
      ),
      KeyShape(
        "opinions",
        .record(opinions),
        fr: "Les avis que les instructeurs demandent hors de DataPass\u{A0}; sans cette clé, ils n’en demandent pas",
        en: "The opinions that instructors ask for outside DataPass; without this key, they ask for none"
      ),
      KeyShape(
        "support",
        .list(of: .record(support)),
        fr: "Qui aide qui, et pour quoi",
        en: "Who helps whom, with what"
      ),
    ]
  )

  private static let service = Record(
    "life_service",
    Words(fr: "un service", en: "a service"),
    [
      KeyShape("name", .text, .required, fr: "Le nom du service", en: "The service’s name"),
      KeyShape("email", .text, fr: "Son adresse, si elle est connue", en: "Its address, if it is known"),
    ]
  )

  private static let template = Record(
    "instructor_template",
    Words(fr: "un modèle d’instructeur", en: "an instructor’s template"),
    [
      KeyShape(
        "kind",
        .choice(InstructorTemplateKind.allCases.map(\.rawValue)),
        .required,
        fr:
          "Ce qu’il sert à écrire\u{A0}: refusal (refus), modification_request (modifications), approval (validation)",
        en: "What it helps to write: refusal, modification_request or approval"
      ),
      KeyShape(
        "title",
        .text,
        .required,
        fr: "Son titre, \(InstructorTemplateKind.longestTitle) caractères au plus",
        en: "Its title, \(InstructorTemplateKind.longestTitle) characters at most"
      ),
      KeyShape("content", .text, fr: "Son texte", en: "Its text"),
      KeyShape(
        "content_file",
        .text,
        fr: "Le fichier qui contient le texte, à la place de content\u{A0}: texts/<nom>.txt, dans ce dossier",
        en: "The file that has the text, instead of content: texts/<name>.txt, in this folder"
      ),
    ]
  )

  private static let webhook = Record(
    "life_webhook",
    Words(fr: "un appel au fournisseur", en: "a call to the provider"),
    [
      KeyShape(
        "events",
        .list(of: .choice(WebhookEvent.allCases.map(\.rawValue))),
        .required,
        fr: "Les événements dont il est prévenu",
        en: "The events that it is told of"
      ),
      KeyShape(
        "requires",
        .list(of: .either([.text, .choice(VendorKey.allCases.map(\.path))])),
        fr:
          "Les réponses sans lesquelles il ne peut rien faire, que tous les formulaires doivent donner, et les clés d’un éditeur (service_provider.siret), que tous ceux de ces formulaires doivent avoir",
        en:
          "The answers without which it can do nothing, which every form must give, and the keys of a vendor (service_provider.siret), which each vendor of these forms must have"
      ),
      KeyShape(
        "returns",
        .list(of: .choice(["token_id"])),
        fr: "Ce qu’il répond\u{A0}: token_id, l’identifiant de l’accès technique",
        en: "What it answers: token_id, the identifier of the technical access"
      ),
    ]
  )

  /// Ten years, in days.
  private static let longestDelay = 3650

  private static let opinions = Record(
    "life_opinions",
    Words(fr: "les avis externes", en: "outside opinions"),
    [
      KeyShape(
        "days",
        .count(0...longestDelay),
        .required,
        fr: "Pendant combien de jours un avis peut être donné",
        en: "For how many days an opinion can be given"
      ),
      KeyShape(
        "message",
        .text,
        .required,
        fr: "Le nom du message qui le demande",
        en: "The name of the message that asks for it"
      ),
    ]
  )

  private static let support = Record(
    "life_support",
    Words(fr: "une aide", en: "a kind of support"),
    [
      KeyShape("by", .text, .required, fr: "Qui répond", en: "Who answers"),
      KeyShape("to", .text, .required, fr: "À qui", en: "To whom"),
      KeyShape("about", .text, .required, fr: "Pour quoi", en: "About what"),
      KeyShape("email", .text, fr: "À quelle adresse", en: "At which address"),
      KeyShape("keeps", .text, fr: "Ce qu’il garde", en: "What is kept"),
      KeyShape("days", .count(0...longestDelay), fr: "Pendant combien de jours", en: "For how many days"),
    ]
  )
}

/// What an instructor’s template helps to write; the raw value is upstream’s name (`MessageTemplate`).
package enum InstructorTemplateKind: String, CaseIterable, Sendable {
  case refusal
  case modificationRequest = "modification_request"
  case approval

  /// The longest title, in characters, and the most templates of a kind that a definition may have.
  package static let longestTitle = 50
  package static let most = 3
}
