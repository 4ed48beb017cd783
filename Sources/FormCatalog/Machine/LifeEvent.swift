package import FormSource

/// What happens to a request after it is begun; the raw value is upstream’s name for it
/// (`AuthorizationRequestEvent`, `Webhook::VALID_EVENTS`).
package enum LifeEvent: String, CaseIterable, Codable, Sendable {
  case create
  case update
  case submit
  case approve
  case refuse
  case requestChanges = "request_changes"
  case revoke
  case revokeHabilitation = "revoke_habilitation"
  case archive
  case reopen
  case cancelReopening = "cancel_reopening"
  case startNextStage = "start_next_stage"
  case cancelNextStage = "cancel_next_stage"
  case transfer
  case instructorMessage = "instructor_message"
  case applicantMessage = "applicant_message"
  case createByAPI = "create_by_api"
  case updateByAPI = "update_by_api"
  /// An instructor invites somebody to take over a draft.
  case invite
  /// The invited person takes it over.
  case claim
}

extension LifeEvent {
  /// Whether somebody has to be told: the others only concern who does them. A message may tell of these too.
  package var concernsOthers: Bool {
    switch self {
    case .submit, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .transfer, .instructorMessage,
      .applicantMessage, .invite:
      true
    case .create, .update, .archive, .reopen, .cancelReopening, .startNextStage, .cancelNextStage, .createByAPI,
      .updateByAPI, .claim:
      false
    }
  }

  /// Whether an instructor gives words with it, which messages may repeat.
  package var hasInstructorText: Bool {
    switch self {
    case .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation: true
    case .create, .update, .submit, .archive, .reopen, .cancelReopening, .startNextStage, .cancelNextStage, .transfer,
      .instructorMessage, .applicantMessage, .createByAPI, .updateByAPI, .invite, .claim:
      false
    }
  }

  package var title: Words {
    switch self {
    case .create: Words(fr: "La demande est commencée", en: "The request is begun")
    case .update: Words(fr: "Le brouillon est enregistré", en: "The draft is saved")
    case .submit: Words(fr: "La demande est soumise", en: "The request is submitted")
    case .approve: Words(fr: "La demande est validée", en: "The request is approved")
    case .refuse: Words(fr: "La demande est refusée", en: "The request is refused")
    case .requestChanges: Words(fr: "Des modifications sont demandées", en: "Changes are requested")
    case .revoke: Words(fr: "La demande est révoquée", en: "The request is revoked")
    case .revokeHabilitation: Words(fr: "Une habilitation est révoquée", en: "A habilitation is revoked")
    case .archive: Words(fr: "La demande est supprimée", en: "The request is archived")
    case .reopen: Words(fr: "L’habilitation est rouverte", en: "The habilitation is reopened")
    case .cancelReopening: Words(fr: "La réouverture est abandonnée", en: "The reopening is cancelled")
    case .startNextStage: Words(fr: "L’étape suivante est commencée", en: "The next stage is begun")
    case .cancelNextStage: Words(fr: "L’étape suivante est abandonnée", en: "The next stage is cancelled")
    case .transfer: Words(fr: "La demande change de demandeur", en: "The request is transferred")
    case .instructorMessage: Words(fr: "L’instructeur écrit au demandeur", en: "The instructor writes to the applicant")
    case .applicantMessage:
      Words(fr: "Le demandeur écrit aux instructeurs", en: "The applicant writes to the instructors")
    case .createByAPI: Words(fr: "La demande est créée par l’API", en: "The request is created by the API")
    case .updateByAPI: Words(fr: "La demande est modifiée par l’API", en: "The request is changed by the API")
    case .invite: Words(fr: "Un instructeur invite un demandeur", en: "An instructor invites an applicant")
    case .claim: Words(fr: "La personne invitée reprend le brouillon", en: "The invited person takes the draft over")
    }
  }
}
