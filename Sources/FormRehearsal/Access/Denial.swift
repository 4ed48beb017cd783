package import FormSource
package import FormSubmission

/// Why somebody may not do something with a request, or see something of it.
package enum Denial: Hashable, Sendable {
  /// The request is in a state in which nobody may; the states that it would take.
  case state(RequestState, needed: [RequestState])
  case notApplicant
  /// The applicant now acts for another organisation.
  case otherOrganisation
  /// The person acts for no organisation.
  case noOrganisation
  /// The organisation has nothing to do with it.
  case stranger
  case noRole(Role.Kind, definition: String)
  /// The definition does without it; DataPass’s name of the feature.
  case featureOff(Feature)
  case noNextStage
  case noPreviousStage
  /// Nothing was granted at the stage before, so there is nothing to go back to.
  case nothingAtPreviousStage
  /// Nothing differs from what was granted.
  case nothingChanged
  /// What was granted is not being changed.
  case notReopened
  /// What was granted is being changed.
  case reopened
  case activeHabilitation
  case noActiveHabilitation
  case notReopenable
  /// The request is already there.
  case begun
  case notStartable
  /// The organisation has another request, and may have one only.
  case unique(request: Int)
  case alreadyClaimed
  /// Nothing of what is granted has to be renewed by a form.
  case noRenewal
  /// The declarations name somebody else.
  case reserved(for: Words)

  /// A feature of a definition; the raw value is its key there.
  package enum Feature: String, Sendable {
    case messaging
    case messageTemplates = "message_templates"
    case reopening
    case transfer
    case instructorDrafts = "instructor_drafts"
    /// Declared in the life of requests.
    case opinions

    fileprivate var title: Words {
      switch self {
      case .messaging: Words(fr: "la messagerie", en: "messages")
      case .messageTemplates: Words(fr: "les modèles des instructeurs", en: "the instructors’ templates")
      case .reopening: Words(fr: "la réouverture des habilitations", en: "reopening of habilitations")
      case .transfer: Words(fr: "le transfert des demandes", en: "transfer of requests")
      case .opinions: Words(fr: "les avis externes", en: "outside opinions")
      case .instructorDrafts: Words(fr: "les brouillons préparés par les instructeurs", en: "drafts by instructors")
      }
    }
  }

  /// A sentence, without a full stop.
  package var words: Words {
    switch self {
    case .state(let state, let needed):
      let states = needed.map(Self.quoted)
      let now = Self.quoted(state)
      let french = states.map(\.french).listed("ou")
      let english = states.map(\.english).listed("or")
      return Words(
        fr: "La demande est à l’état \(now.french)\u{A0}; elle devrait être à l’état \(french)",
        en: "The request is in the state \(now.english); it would have to be in \(english)"
      )
    case .notApplicant:
      return Words(fr: "C’est réservé au demandeur", en: "Only the applicant may do this")
    case .otherOrganisation:
      return Words(
        fr: "La demande a été faite pour une autre organisation",
        en: "The request was made for another organisation"
      )
    case .noOrganisation:
      return Words(fr: "Il faut agir pour une organisation", en: "This takes an organisation to act for")
    case .stranger:
      return Words(
        fr: "C’est réservé à l’organisation qui fait la demande et aux personnes qui l’instruisent",
        en: "Only the organisation that makes the request and those who process it may do this"
      )
    case .noRole(let kind, let definition):
      let name = Quoted(definition)
      return Words(
        fr: "Il faut le rôle «\u{A0}\(kind.title.french)\u{A0}» pour \(name.french)",
        en: "This takes the role “\(kind.title.english)” for \(name.english)"
      )
    case .featureOff(let feature):
      return Words(
        fr: "Cette habilitation n’utilise pas \(feature.title.french)",
        en: "This kind of habilitation does without \(feature.title.english)"
      )
    case .noNextStage:
      return Words(fr: "Aucune étape ne suit celle-ci", en: "No stage follows this one")
    case .noPreviousStage:
      return Words(fr: "Aucune étape ne précède celle-ci", en: "No stage precedes this one")
    case .nothingAtPreviousStage:
      return Words(
        fr: "L’étape précédente n’a donné lieu à aucune habilitation",
        en: "The previous stage led to no habilitation"
      )
    case .nothingChanged:
      return Words(
        fr: "Rien n’a changé depuis l’habilitation",
        en: "Nothing has changed since the habilitation"
      )
    case .notReopened:
      return Words(fr: "Aucune habilitation n’est en cours de modification", en: "No habilitation is being changed")
    case .reopened:
      return Words(fr: "Une habilitation est en cours de modification", en: "A habilitation is being changed")
    case .activeHabilitation:
      return Words(fr: "Une habilitation est encore active", en: "A habilitation is still active")
    case .noActiveHabilitation:
      return Words(fr: "Aucune habilitation n’est active", en: "No habilitation is active")
    case .notReopenable:
      return Words(
        fr: "Seule la dernière habilitation peut être rouverte, et il faut qu’elle soit active",
        en: "Only the latest habilitation may be reopened, and it has to be active"
      )
    case .begun:
      return Words(fr: "La demande est déjà commencée", en: "The request has already begun")
    case .notStartable:
      return Words(
        fr: "Les demandeurs ne peuvent pas commencer eux-mêmes cette demande",
        en: "Applicants cannot begin this request themselves"
      )
    case .unique(let request):
      return Words(
        fr: "L’organisation a déjà la demande D\(request), et n’en peut avoir qu’une",
        en: "The organisation already has request D\(request), and may have one only"
      )
    case .alreadyClaimed:
      return Words(fr: "Le brouillon a déjà été repris", en: "The draft has already been taken over")
    case .noRenewal:
      return Words(fr: "Rien n’est à prolonger", en: "Nothing has to be renewed")
    case .reserved(let people):
      return Words(fr: "C’est réservé à\u{A0}: \(people.french)", en: "This is reserved for: \(people.english)")
    }
  }

  private static func quoted(_ state: RequestState) -> Words {
    Words(fr: Quoted(state.title.french).french, en: Quoted(state.title.english).english)
  }
}
