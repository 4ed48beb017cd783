import FormCatalog
import FormSubmission

extension LifeEvent {
  /// What somebody wants to do who may not, after « veut ».
  var attempt: String {
    switch self {
    case .create: "commencer une demande"
    case .update: "enregistrer le brouillon"
    case .submit: "soumettre la demande"
    case .approve: "valider la demande"
    case .refuse: "refuser la demande"
    case .requestChanges: "demander des modifications"
    case .revoke: "révoquer la demande"
    case .revokeHabilitation: "révoquer une habilitation"
    case .archive: "supprimer la demande"
    case .reopen: "rouvrir l’habilitation"
    case .cancelReopening: "abandonner la réouverture"
    case .startNextStage: "commencer l’étape suivante"
    case .cancelNextStage: "abandonner l’étape suivante"
    case .transfer: "transférer la demande"
    case .instructorMessage: "écrire au demandeur"
    case .applicantMessage: "écrire aux instructeurs"
    case .createByAPI: "créer la demande par l’API"
    case .updateByAPI: "modifier la demande par l’API"
    case .invite: "inviter un demandeur"
    case .claim: "reprendre le brouillon"
    }
  }
}

extension ScenarioDeed {
  /// The same, for all that steps of scenarios can do.
  var attempt: String {
    switch self {
    case .event(let event): event.attempt
    case .renewal: "prolonger l’accès"
    case .opinionRequest: "demander un avis"
    case .opinion: "donner l’avis demandé"
    }
  }
}
