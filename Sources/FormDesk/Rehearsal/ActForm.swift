#if Desk
import FormCatalog
import FormRehearsal

/// How pages ask for something to be done with a request: `POST /demandes/NUMBER/actes/EVENT`.
enum ActForm {
  /// What is sent with it.
  enum Field {
    static let words = "motif"
    static let habilitation = "habilitation"
    static let email = "adresse"
  }

  /// Where an event is asked for.
  static func path(_ event: LifeEvent, of request: Int) -> [String] {
    ["demandes", String(request), "actes", event.rawValue]
  }

  /// What is asked for; blank words are none. Nil for what no button asks for, or where something is missing that its page
  /// always sends.
  static func act(_ event: LifeEvent, words: String?, email: String?, habilitation: Int?) -> Act? {
    switch event {
    case .approve: .approve(message: words)
    case .refuse: .refuse(reason: words ?? "")
    case .requestChanges: .requestChanges(reason: words ?? "")
    case .revoke: .revoke(reason: words ?? "")
    case .revokeHabilitation: habilitation.map { .revokeHabilitation($0, reason: words ?? "") }
    case .archive: .archive
    case .reopen: habilitation.map { .reopen(habilitation: $0) }
    case .cancelReopening: .cancelReopening(reason: words)
    case .startNextStage: .startNextStage
    case .cancelNextStage: .cancelNextStage
    case .transfer: .transfer(to: email ?? "")
    case .instructorMessage: .instructorMessage(words ?? "")
    case .applicantMessage: .applicantMessage(words ?? "")
    // These come from the form’s page, from the API, or begin a request.
    case .create, .update, .submit, .createByAPI, .updateByAPI, .invite, .claim: nil
    }
  }
}
#endif
