package import FormSource
package import FormSubmission

extension RequestState {
  /// As pages call it.
  package var title: Words {
    switch self {
    case .draft: Words(fr: "Brouillon", en: "Draft")
    case .submitted: Words(fr: "En cours d’instruction", en: "Submitted")
    case .changesRequested: Words(fr: "À modifier", en: "Changes requested")
    case .validated: Words(fr: "Validée", en: "Approved")
    case .refused: Words(fr: "Refusée", en: "Refused")
    case .archived: Words(fr: "Supprimée", en: "Archived")
    case .revoked: Words(fr: "Révoquée", en: "Revoked")
    }
  }
}
