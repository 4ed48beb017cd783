package import FormSource

/// Those who receive messages besides contacts and services: each definition has them.
package enum Addressee: String, CaseIterable, Sendable {
  case applicant
  /// Everyone with a role on the definition, unless they turned it off.
  case instructors
  /// Neither reporters nor developers.
  case instructorsAndManagers = "instructors_and_managers"
  /// Those who look after the webhooks.
  case developers
  /// The technical contact that a vendor’s form gives.
  case vendor
  case newApplicant = "new_applicant"
  case oldApplicant = "old_applicant"
  case invitedApplicant = "invited_applicant"
  /// Whom an instructor asks for an opinion.
  case colleague

  package var title: Words {
    switch self {
    case .applicant: Words(fr: "le demandeur", en: "the applicant")
    case .instructors: Words(fr: "les instructeurs et rapporteurs", en: "the instructors and reporters")
    case .instructorsAndManagers: Words(fr: "les instructeurs", en: "the instructors")
    case .developers: Words(fr: "les développeurs du fournisseur", en: "the provider’s developers")
    case .vendor:
      Words(fr: "l’éditeur (contact technique du formulaire)", en: "the vendor (the form’s technical contact)")
    case .newApplicant: Words(fr: "le nouveau demandeur", en: "the new applicant")
    case .oldApplicant: Words(fr: "l’ancien demandeur", en: "the former applicant")
    case .invitedApplicant: Words(fr: "la personne invitée", en: "the invited person")
    case .colleague: Words(fr: "la personne dont on demande l’avis", en: "the person asked for an opinion")
    }
  }
}

extension Addressee {
  /// Whether there may be such a person when an event happens to a request. Somebody is asked for an opinion without one.
  package func exists(on event: LifeEvent) -> Bool {
    switch self {
    case .applicant, .instructors, .instructorsAndManagers, .developers, .vendor: true
    case .newApplicant, .oldApplicant: event == .transfer
    case .invitedApplicant: event == .invite || event == .claim
    case .colleague: false
    }
  }
}
