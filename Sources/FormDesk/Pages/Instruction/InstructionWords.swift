#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

extension HTMLWriter {
  /// Writes the lines of an answer; a dash where there is none.
  mutating func answerLines(_ lines: [String]) {
    if lines.isEmpty { return text("–") }
    for (place, line) in lines.enumerated() {
      if place > 0 { element(.br) }
      text(line)
    }
  }
}

extension LifeEvent {
  /// What instructors do by it, as their buttons say it; nil for what they do elsewhere, or never.
  var order: String? {
    switch self {
    case .approve: "Valider"
    case .refuse: "Refuser"
    case .requestChanges: "Demander des modifications"
    case .archive: "Archiver"
    case .revoke: "Révoquer"
    case .revokeHabilitation: "Révoquer une habilitation"
    case .cancelReopening: "Abandonner la réouverture"
    case .cancelNextStage: "Abandonner l’étape suivante"
    case .transfer: "Transférer à un autre demandeur"
    case .instructorMessage: "Écrire au demandeur"
    case .create, .update, .submit, .reopen, .startNextStage, .applicantMessage, .createByAPI, .updateByAPI, .invite,
      .claim:
      nil
    }
  }

  /// The kind of the instructors’ templates for it; nil for none.
  var templates: InstructorTemplateKind? {
    switch self {
    case .approve: .approval
    case .refuse: .refusal
    // DataPass has no kind for messages: what is still missing is what they mostly ask for.
    case .requestChanges, .instructorMessage: .modificationRequest
    case .create, .update, .submit, .revoke, .revokeHabilitation, .archive, .reopen, .cancelReopening, .startNextStage,
      .cancelNextStage, .transfer, .applicantMessage, .createByAPI, .updateByAPI, .invite, .claim:
      nil
    }
  }
}
#endif
