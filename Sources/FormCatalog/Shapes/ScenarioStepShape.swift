import FormSource
import FormSubmission

/// The keys of a step of a scenario: who does what with the request, and what must come of it.
package enum ScenarioStepShape {
  package static let record = Record(
    "scenario_step",
    Words(fr: "une étape", en: "a step"),
    [
      KeyShape("by", person, fr: "Qui agit", en: "Who acts"),
      KeyShape("does", .choice(ScenarioDeed.names), fr: "Ce qui est fait", en: "What is done"),
      KeyShape(
        "saying",
        .text,
        fr: "Ce qui est écrit avec\u{A0}: le motif, le message, la question, l’avis",
        en: "What is said with it: the reason, the message, the question, the opinion"
      ),
      KeyShape(
        "answers",
        .map(ScenarioShape.answer),
        fr: "Les réponses que change un envoi ou un enregistrement",
        en: "The answers that sending or saving changes"
      ),
      KeyShape(
        "without",
        .list(of: .text),
        fr: "Les champs et les cases laissés alors sans réponse",
        en: "The fields and checkboxes left without an answer then"
      ),
      KeyShape(
        "to",
        person,
        fr: "À qui va la demande transférée, l’invitation, ou la demande d’avis",
        en: "To whom the transferred request, the invitation or the request for an opinion goes"
      ),
      KeyShape(
        "habilitation",
        .count(1...most),
        fr:
          "L’habilitation rouverte ou révoquée, dans l’ordre où elles ont été accordées, à partir de 1\u{A0}; la dernière par défaut",
        en:
          "The habilitation that is reopened or revoked, in the order in which they were granted, from 1; the latest by default"
      ),
      KeyShape(
        "refused",
        .choice(RefusalCode.allCases.map(\.rawValue)),
        isReadEmpty: true,
        Words(
          fr: "Ce doit être refusé, pour cette raison",
          en: "It must be refused, for this reason"
        )
      ),
      KeyShape(
        "state",
        .choice(RequestState.allCases.map(\.rawValue)),
        isReadEmpty: true,
        Words(
          fr: "L’état de la demande ensuite",
          en: "The state of the request afterwards"
        )
      ),
      KeyShape(
        "habilitations",
        .count(0...most),
        isReadEmpty: true,
        Words(
          fr: "Le nombre d’habilitations actives ensuite",
          en: "The number of active habilitations afterwards"
        )
      ),
      KeyShape(
        "renewal",
        .choice(RenewalStateName.allCases.map(\.rawValue)),
        isReadEmpty: true,
        Words(
          fr:
            "Où en est ensuite ce qui se renouvelle (le jeton…)\u{A0}: holding, valable\u{A0}; ending, rappelé\u{A0}; lapsed, échu",
          en: "How what is renewed (the token…) stands afterwards: holding, ending (reminded) or lapsed"
        )
      ),
      KeyShape(
        "mails",
        .either([.list(of: .text), .map(.list(of: .text))]),
        isReadEmpty: true,
        Words(
          fr: "Les messages qui partent, par leur nom, avec ou sans leurs destinataires\u{A0}; [] si aucun ne part",
          en: "The messages that leave, by name, with or without their addressees; [] if none leaves"
        )
      ),
      KeyShape(
        "calls",
        .list(of: .choice(WebhookEvent.allCases.map(\.rawValue))),
        isReadEmpty: true,
        Words(
          fr: "Les appels qui partent vers le programme du fournisseur\u{A0}; [] si aucun ne part",
          en: "The calls that leave for the provider’s program; [] if none leaves"
        )
      ),
      KeyShape(
        "answers_call",
        .text,
        fr: "Le programme du fournisseur répond au dernier appel\u{A0}: l’identifiant de l’accès (token_id)",
        en: "The provider’s program answers the last call: the identifier of the access (token_id)"
      ),
      KeyShape(
        "day",
        .text,
        fr: "Le jour où l’on passe alors (AAAA-MM-JJ)",
        en: "The day to which one moves then (YYYY-MM-DD)"
      ),
      KeyShape(
        "after",
        .text,
        fr: "Le temps qui passe d’abord\u{A0}: 3 days, 2 weeks, 18 months, 1 year",
        en: "The time that passes first: 3 days, 2 weeks, 18 months, 1 year"
      ),
    ]
  )

  /// Habilitations of one request; no story grants as many.
  private static let most = 1_000

  private static let person = Shape.choice(ScenarioPerson.allCases.map(\.rawValue))
}
