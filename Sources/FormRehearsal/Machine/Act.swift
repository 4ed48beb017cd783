package import FormCatalog

/// What somebody does with a request, with what it takes.
package enum Act: Hashable, Sendable {
  case update(Content)
  /// Nil to send what is saved.
  case submit(Content?)
  case approve(message: String?)
  case refuse(reason: String)
  case requestChanges(reason: String)
  case revoke(reason: String)
  case revokeHabilitation(Int, reason: String)
  case archive
  case reopen(habilitation: Int)
  /// An instructor gives a reason; the applicant gives none.
  case cancelReopening(reason: String?)
  case startNextStage
  case cancelNextStage
  /// To the person with this address.
  case transfer(to: String)
  case instructorMessage(String)
  case applicantMessage(String)
  case updateByAPI(Content)

  package var event: LifeEvent {
    switch self {
    case .update: .update
    case .submit: .submit
    case .approve: .approve
    case .refuse: .refuse
    case .requestChanges: .requestChanges
    case .revoke: .revoke
    case .revokeHabilitation: .revokeHabilitation
    case .archive: .archive
    case .reopen: .reopen
    case .cancelReopening: .cancelReopening
    case .startNextStage: .startNextStage
    case .cancelNextStage: .cancelNextStage
    case .transfer: .transfer
    case .instructorMessage: .instructorMessage
    case .applicantMessage: .applicantMessage
    case .updateByAPI: .updateByAPI
    }
  }

  /// What is said with it; nil for nothing.
  package var words: String? {
    switch self {
    case .approve(let words), .cancelReopening(let words): words
    case .refuse(let words), .requestChanges(let words), .revoke(let words), .revokeHabilitation(_, let words),
      .instructorMessage(let words), .applicantMessage(let words):
      words
    case .update, .submit, .archive, .reopen, .startNextStage, .cancelNextStage, .transfer, .updateByAPI: nil
    }
  }

  /// Whether it takes words. A revocation does not: its page has a field for them, which may stay empty.
  package func needsWords(of standing: Standing) -> Bool {
    switch self {
    case .refuse, .requestChanges, .instructorMessage, .applicantMessage: true
    case .cancelReopening: !standing.isApplicant
    case .update, .submit, .approve, .revoke, .revokeHabilitation, .archive, .reopen, .startNextStage, .cancelNextStage,
      .transfer, .updateByAPI:
      false
    }
  }
}

/// How a request begins.
package enum Opening: Hashable, Sendable {
  /// With a form; nil content for what the form gives.
  case create(form: String, Content?)
  /// For an applicant, by name in the cast.
  case createByAPI(form: String, applicant: String, Content)
  case claim(Invitation)

  package var event: LifeEvent {
    switch self {
    case .create: .create
    case .createByAPI: .createByAPI
    case .claim: .claim
    }
  }
}
