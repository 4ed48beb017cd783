package import FormCatalog
import FormEmitters
package import FormSource
package import FormSubmission

/// Why nothing was done.
package enum Refusal: Error, Hashable, Sendable {
  case notAllowed(Denial)
  /// It was asked of an older version of the request: something has happened since.
  case stale(asked: Int, current: Int)
  /// What the request says is not accepted; advice is not among the violations.
  case invalid([Violation])
  case missingWords(LifeEvent)
  /// Nobody has the new applicant’s address (upstream’s `email_not_found`).
  case unknownApplicant
  /// The new applicant is the former one (`different_user`).
  case sameApplicant
  /// The new applicant has no organisation in common with the former one (`different_organization`).
  case applicantOfOtherOrganisation
  case unknownForm(String)
  case unknownDefinition(String)
  case unknownHabilitation(Int)
  /// Of whom an opinion is asked.
  case invalidAddress
  case blankQuestion
  case blankOpinion
  case opinionGiven
  /// After the last day on which it could be given.
  case opinionExpired(CalendarDate)

  /// A sentence, without a full stop.
  package var words: Words {
    switch self {
    case .notAllowed(let denial): return denial.words
    case .stale:
      return Words(
        fr: "La demande a changé depuis l’affichage de la page\u{A0}: affichez-la de nouveau",
        en: "The request has changed since the page was shown: show it again"
      )
    case .invalid(let violations):
      let count = Set(violations.map(\.path)).count
      return Words(
        fr: count == 1 ? "Une réponse n’est pas acceptée" : "\(count) réponses ne sont pas acceptées",
        en: count == 1 ? "One answer is not accepted" : "\(count) answers are not accepted"
      )
    case .missingWords(let event):
      return event.hasInstructorText || event == .cancelReopening
        ? Words(fr: "Le motif est obligatoire", en: "The reason is required")
        : Words(fr: "Le message est vide", en: "The message is empty")
    case .unknownApplicant:
      return Words(fr: "Aucun compte n’a cette adresse", en: "No account has this address")
    case .sameApplicant:
      return Words(fr: "C’est déjà le demandeur", en: "This is already the applicant")
    case .applicantOfOtherOrganisation:
      return Words(
        fr: "Cette personne n’a aucune organisation en commun avec le demandeur",
        en: "This person has no organisation in common with the applicant"
      )
    case .unknownForm(let form):
      return Quoted(form).words(fr: "n’est pas un formulaire du projet", en: "is not a form of the project")
    case .unknownDefinition(let definition):
      return Quoted(definition)
        .words(fr: "n’est pas une définition du projet", en: "is not a definition of the project")
    case .unknownHabilitation(let id):
      return Words(
        fr: "L’habilitation H\(id) n’est pas une habilitation active de la demande",
        en: "Habilitation H\(id) is not an active habilitation of the request"
      )
    case .invalidAddress:
      return Words(
        fr: "L’adresse électronique doit être complète, comme nom@exemple.fr",
        en: "The e-mail address must be complete, like name@example.org"
      )
    case .blankQuestion: return Words(fr: "La question est vide", en: "The question is empty")
    case .blankOpinion:
      return Words(fr: "Un avis se donne avec un texte et un nom", en: "An opinion takes a text and a name")
    case .opinionGiven: return Words(fr: "L’avis a déjà été donné", en: "The opinion has already been given")
    case .opinionExpired(let day):
      return Words(
        fr: "L’avis ne pouvait être donné que jusqu’au \(DayWords.text(day))",
        en: "The opinion could only be given until \(day.text)"
      )
    }
  }
}
