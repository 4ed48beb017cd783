extension LifeEvent {
  /// Whether a request begins with it, or an invitation to begin one.
  package var isOpening: Bool {
    switch self {
    case .create, .createByAPI, .invite, .claim: true
    case .update, .submit, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .archive, .reopen,
      .cancelReopening, .startNextStage, .cancelNextStage, .transfer, .instructorMessage, .applicantMessage,
      .updateByAPI:
      false
    }
  }

  /// The keys that a step of a scenario may give with it, besides who does it and what comes of it.
  package var stepKeys: Set<String> {
    switch self {
    case .create, .createByAPI, .update, .updateByAPI, .submit: ["answers", "without"]
    case .invite: ["answers", "without", "to"]
    case .approve, .refuse, .requestChanges, .revoke, .cancelReopening, .instructorMessage, .applicantMessage:
      ["saying"]
    case .revokeHabilitation: ["saying", "habilitation"]
    case .reopen: ["habilitation"]
    case .transfer: ["to"]
    case .archive, .startNextStage, .cancelNextStage, .claim: []
    }
  }
}
