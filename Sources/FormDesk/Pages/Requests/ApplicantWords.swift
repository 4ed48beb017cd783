#if Desk
import FormCatalog
import FormRehearsal
import FormSubmission

extension LifeEvent {
  /// What applicants do with a request by its page; nil for what they do elsewhere, or what others do.
  var applicantTitle: String? {
    switch self {
    case .update: "Reprendre le formulaire"
    case .submit: "Soumettre la demande"
    case .reopen: "Mettre à jour l’habilitation"
    case .cancelReopening: "Abandonner la mise à jour"
    case .startNextStage: "Commencer l’étape suivante"
    case .cancelNextStage: "Abandonner cette étape"
    case .transfer: "Changer de demandeur"
    case .applicantMessage: "Écrire aux instructeurs"
    case .archive: "Supprimer la demande"
    case .create, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .instructorMessage, .createByAPI,
      .updateByAPI, .invite, .claim:
      nil
    }
  }

  /// What somebody has to know before they do it; nil where nothing is lost by it.
  var consequence: String? {
    switch self {
    case .cancelReopening:
      "Ce qui a été changé depuis la dernière habilitation est perdu\u{A0}: celle-ci reste telle qu’elle a été accordée."
    case .cancelNextStage:
      "Ce qui a été saisi pour cette étape est perdu\u{A0}: la demande revient à l’étape précédente."
    case .archive: "La demande n’apparaîtra plus dans aucune liste, et rien ne la rétablit."
    case .create, .update, .submit, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .reopen,
      .startNextStage, .transfer, .instructorMessage, .applicantMessage, .createByAPI, .updateByAPI, .invite, .claim:
      nil
    }
  }
}
#endif
