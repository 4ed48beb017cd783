package import FormSource

/// Who does something in a scenario; the raw value is the name in files.
package enum ScenarioPerson: String, CaseIterable, Sendable {
  case applicant
  /// Of the applicant’s organisation.
  case colleague
  /// An applicant who acts for another organisation.
  case otherOrganisation = "other_organisation"
  /// Of the applicant’s organisation, to be named as a contact.
  case contact
  case instructor
  case reporter
  case manager
  case developer
  /// Without an account: somebody who is asked for an opinion.
  case outsider

  /// As sentences call them.
  package var title: Words {
    switch self {
    case .applicant: Words(fr: "le demandeur", en: "the applicant")
    case .colleague: Words(fr: "un collègue du demandeur", en: "a colleague of the applicant")
    case .otherOrganisation: Words(fr: "un agent d’une autre organisation", en: "somebody of another organisation")
    case .contact: Words(fr: "une personne citée en contact", en: "a person named as contact")
    case .instructor: Words(fr: "l’instructeur", en: "the instructor")
    case .reporter: Words(fr: "le rapporteur", en: "the reporter")
    case .manager: Words(fr: "le responsable de l’instruction", en: "the manager of the instructors")
    case .developer: Words(fr: "le développeur du fournisseur", en: "the provider’s developer")
    case .outsider: Words(fr: "une personne extérieure à DataPass", en: "somebody outside DataPass")
    }
  }
}
