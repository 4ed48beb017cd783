package import FormSource

/// How the terminal asks for an answer; what the answer is for is said by its key (`AnswersShape`).
package enum QuestionWords {
  /// The question; the summary of the key where there is none.
  package static func question(_ path: AnswerPath) -> Words { all[path.text] ?? path.words }

  /// How to answer, after what the answer is for.
  package static func help(_ path: AnswerPath, isNeeded: Bool) -> Words {
    var french = "\(path.words.french)."
    var english = "\(path.words.english)."
    switch path.form {
    case .flag:
      french += " Répondez o (oui) ou n (non)."
      english += " Answer y (yes) or n (no)."
    case .list:
      french += " Séparez plusieurs réponses par des virgules."
      english += " Separate several answers by commas."
    case .text: break
    }
    if !isNeeded {
      french += " Entrée passe la question."
      english += " Enter skips the question."
    }
    return Words(fr: french, en: english)
  }

  static let all: [String: Words] = [
    "service_provider.name": Words(fr: "Quel est le nom de l’éditeur\u{A0}?", en: "What is the vendor’s name?"),
    "service_provider.siret": Words(fr: "Quel est son SIRET\u{A0}?", en: "What is its SIRET?"),
    "contacts.contact_technique.email": Words(
      fr: "Quelle est l’adresse e-mail de son contact technique\u{A0}?",
      en: "What is the e-mail address of its technical contact?"
    ),
    "contacts.contact_technique.given_name": Words(
      fr: "Quel est le prénom de ce contact, si c’est une personne\u{A0}?",
      en: "What is this contact’s given name, if it is a person?"
    ),
    "contacts.contact_technique.family_name": Words(
      fr: "Quel est le nom de famille de ce contact, si c’est une personne\u{A0}?",
      en: "What is this contact’s family name, if it is a person?"
    ),
    "contacts.contact_technique.phone_number": Words(
      fr: "Quel est le téléphone de ce contact\u{A0}?",
      en: "What is this contact’s phone number?"
    ),
    "contacts.contact_technique.job_title": Words(
      fr: "Quelle est la fonction de ce contact\u{A0}?",
      en: "What is this contact’s job title?"
    ),
    "forms.definition": Words(fr: "Pour quelle API est le formulaire\u{A0}?", en: "Which API is the form for?"),
    "forms.name": Words(fr: "Comment s’appelle le logiciel\u{A0}?", en: "What is the software called?"),
    "forms.description": Words(
      fr: "Que fait le logiciel, en une phrase\u{A0}?",
      en: "What does the software do, in one sentence?"
    ),
    "forms.use_case": Words(fr: "Pour quel cas d’usage\u{A0}?", en: "For which use case?"),
    "forms.intitule": Words(
      fr: "Quel est l’intitulé du projet des clients\u{A0}?",
      en: "What is the title of the clients’ project?"
    ),
    "forms.projet": Words(
      fr: "En quoi consiste le projet des clients\u{A0}?",
      en: "What is the clients’ project about?"
    ),
    "forms.cadre_juridique": Words(fr: "Quels textes l’autorisent\u{A0}?", en: "Which legal texts allow it?"),
    "forms.scopes": Words(fr: "Quelles données sont cochées\u{A0}?", en: "Which scopes are ticked?"),
    "forms.scopes_editable": Words(
      fr: "Les clients choisissent-ils parmi les données montrées\u{A0}?",
      en: "Do clients choose among the scopes shown?"
    ),
    "forms.displayed": Words(fr: "Quelles données leur sont montrées\u{A0}?", en: "Which scopes are they shown?"),
    "forms.modalities": Words(fr: "Quelles sont les modalités d’appel\u{A0}?", en: "Which call modalities are used?"),
    "forms.single_page": Words(
      fr: "Le formulaire tient-il en une seule page\u{A0}?",
      en: "Is the form on a single page?"
    ),
  ]
}
