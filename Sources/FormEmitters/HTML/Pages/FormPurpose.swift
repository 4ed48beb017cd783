import FormCatalog

/// What a form is filled in for, in the words of its page.
enum FormPurpose {
  /// A request for an habilitation.
  case request
  case renewal(RenewalForms.Renewal)

  var submit: String {
    switch self {
    case .request: "Soumettre la demande d’habilitation"
    case .renewal: "Envoyer la demande de prolongation"
    }
  }

  /// What is said once everything is answered.
  var completed: String {
    switch self {
    case .request: "Votre demande est complète"
    case .renewal: "Votre demande de prolongation est complète"
    }
  }

  /// Whether an instructor reads it.
  var isInstructed: Bool {
    switch self {
    case .request: true
    case .renewal: false
    }
  }
}
