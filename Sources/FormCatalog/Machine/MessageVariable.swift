package import FormSource

/// A variable `%{…}` of a message or of an instructor’s template; the raw value is its name there.
package enum MessageVariable: String, CaseIterable, Sendable {
  case number = "demande_numero"
  case title = "demande_intitule"
  case request = "demande_url"
  case submittedOn = "demande_depot"
  case applicant = "demandeur_nom"
  case organisation = "organisation_nom"
  case definition = "definition_nom"
  case provider = "fournisseur_nom"
  case support = "support_email"
  /// What the instructor wrote, where the event has such words.
  case instructorText = "motif"
  case instruction = "instruction_url"
  case messages = "messages_url"
  case habilitation = "habilitation_url"
  case access = "acces_url"
  case nextStage = "etape_suivante_url"
  case newApplicant = "nouveau_demandeur_nom"
  case scopes = "scopes"
  case environment = "environnement"
  case unsubscribe = "desabonnement_url"
  /// Where an opinion is given.
  case opinion = "avis_url"
  /// The last day on which it can be given.
  case opinionEnd = "avis_fin"
  /// Where what a habilitation gives is renewed.
  case renewal = "renouvellement_url"
  /// The day on which it ends otherwise.
  case renewalEnd = "renouvellement_fin"
  /// What DataPass calls these in instructors’ templates (`MessageTemplateInterpolator`).
  case templateNumber = "demande_id"
}

extension MessageVariable {
  /// Those that DataPass fills in in instructors’ templates.
  package static let ofTemplates: [MessageVariable] = [.request, .title, .templateNumber]

  /// Those that stand for something when an event happens to a request.
  package static func all(on event: LifeEvent, hasNextStage: Bool) -> [MessageVariable] {
    allCases.filter { variable in
      switch variable {
      case .number, .title, .request, .submittedOn, .applicant, .organisation, .definition, .provider, .support,
        .instruction, .messages, .unsubscribe, .environment, .scopes:
        true
      case .instructorText: event.hasInstructorText
      case .habilitation, .access: event == .approve || event == .revoke || event == .revokeHabilitation
      case .nextStage: event == .approve && hasNextStage
      case .newApplicant: Addressee.newApplicant.exists(on: event)
      case .templateNumber, .opinion, .opinionEnd, .renewal, .renewalEnd: false
      }
    }
  }

  /// Those that stand for something in the message that asks for an opinion: of an event, as it may happen before any
  /// decision, those that always do, and what the instructor wants to know.
  package static let ofOpinions = all(on: .submit, hasNextStage: false) + [.instructorText, .opinion, .opinionEnd]

  /// Those that stand for something in a reminder of a renewal, which is about what was granted.
  package static func ofReminders(hasNextStage: Bool) -> [MessageVariable] {
    all(on: .approve, hasNextStage: hasNextStage) + [.renewal, .renewalEnd]
  }

  package var summary: Words {
    switch self {
    case .number: Words(fr: "le numéro de la demande (D123)", en: "the request’s number (D123)")
    case .title: Words(fr: "l’intitulé de la demande", en: "the request’s title")
    case .request: Words(fr: "l’adresse de la demande", en: "the request’s address")
    case .submittedOn: Words(fr: "le jour du dépôt", en: "the day of submission")
    case .applicant: Words(fr: "le nom du demandeur", en: "the applicant’s name")
    case .organisation: Words(fr: "le nom de l’organisation", en: "the organisation’s name")
    case .definition: Words(fr: "le nom de l’API", en: "the API’s name")
    case .provider: Words(fr: "le nom du fournisseur de données", en: "the data provider’s name")
    case .support: Words(fr: "l’adresse du support", en: "the support address")
    case .instructorText: Words(fr: "ce que l’instructeur a écrit", en: "what the instructor wrote")
    case .instruction: Words(fr: "l’adresse de la page d’instruction", en: "the address of the instruction page")
    case .messages: Words(fr: "l’adresse de la messagerie", en: "the address of the messages")
    case .habilitation: Words(fr: "l’adresse de l’habilitation", en: "the address of the habilitation")
    case .access: Words(fr: "l’adresse de l’accès technique", en: "the address of the technical access")
    case .nextStage: Words(fr: "l’adresse pour passer à l’étape suivante", en: "the address that starts the next stage")
    case .newApplicant: Words(fr: "le nom du nouveau demandeur", en: "the new applicant’s name")
    case .scopes: Words(fr: "la liste des données demandées", en: "the list of the data asked for")
    case .environment: Words(fr: "bac à sable ou production", en: "sandbox or production")
    case .unsubscribe: Words(fr: "l’adresse pour ne plus être prévenu", en: "the address to be told no longer")
    case .opinion: Words(fr: "l’adresse où donner l’avis", en: "the address where the opinion is given")
    case .opinionEnd: Words(fr: "le dernier jour pour donner l’avis", en: "the last day for giving the opinion")
    case .renewal: Words(fr: "l’adresse du formulaire de renouvellement", en: "the address of the renewal form")
    case .renewalEnd:
      Words(fr: "le jour où prend fin ce qui se renouvelle", en: "the day on which what is renewed ends")
    case .templateNumber:
      Words(fr: "le numéro de la demande, sans lettre", en: "the request’s number, without its letter")
    }
  }
}
