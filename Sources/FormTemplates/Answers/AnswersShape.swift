package import FormCatalog
import FormSource

/// The keys of a vendor’s answers. The file, the columns of a table, the questions of the terminal and the JSON Schema
/// all come from them.
package enum AnswersShape {
  package static let record = Record(
    "answers",
    Words(fr: "un fichier de réponses", en: "a file of answers"),
    [
      KeyShape("service_provider", .record(serviceProvider), .required, fr: "L’éditeur", en: "The vendor"),
      KeyShape(
        "contacts",
        .map(.record(contact)),
        fr: "Les contacts que l’éditeur donne à toutes les demandes de ses clients (contact_technique…)",
        en: "The contacts that the vendor gives to all its clients’ requests (contact_technique…)"
      ),
      KeyShape(
        "forms",
        .list(of: .record(form)),
        .required,
        fr: "Un formulaire par logiciel et cas d’usage",
        en: "One form for each software product and use case"
      ),
    ]
  )

  package static let serviceProvider = Record(
    "answers_service_provider",
    Words(fr: "un éditeur", en: "a vendor"),
    [
      KeyShape("name", .text, .required, fr: "Le nom de l’éditeur", en: "The vendor’s name"),
      KeyShape(
        "siret",
        .text,
        fr: "Son SIRET (quatorze chiffres, un texte)",
        en: "Its SIRET (fourteen digits, as a text)"
      ),
      KeyShape(
        "id",
        .text,
        fr: "Son identifiant\u{A0}; sinon celui qui existe, ou un nouveau tiré de son nom",
        en: "Its identifier; otherwise the existing one, or a new one made from its name"
      ),
      KeyShape("fc_certified", .flag, fr: "Certifié FranceConnect", en: "Certified for FranceConnect"),
      KeyShape(
        "apipfc_enabled",
        .flag,
        fr: "Ouvert à API Particulier avec FranceConnect",
        en: "Open to API Particulier with FranceConnect"
      ),
    ]
  )

  package static let contact = Record(
    "answers_contact",
    Words(fr: "un contact", en: "a contact"),
    [
      KeyShape("email", .text, .required, fr: "L’adresse e-mail", en: "The e-mail address"),
      KeyShape(
        "type",
        .choice(ContactAnswer.Kind.allCases.map(\.rawValue)),
        fr: "Une personne ou un service\u{A0}; un service si aucun nom n’est donné",
        en: "A person or a service; a service if no name is given"
      ),
      KeyShape("given_name", .text, fr: "Le prénom", en: "The given name"),
      KeyShape("family_name", .text, fr: "Le nom", en: "The family name"),
      KeyShape("phone_number", .text, fr: "Le téléphone", en: "The phone number"),
      KeyShape(
        "job_title",
        .text,
        fr: "La fonction, écrite en clair dans le formulaire",
        en: "The job title, written in clear in the form"
      ),
    ]
  )

  package static let form = Record(
    "answers_form",
    Words(fr: "une demande de formulaire", en: "a requested form"),
    [
      KeyShape(
        "id",
        .text,
        fr: "Le numéro de la réponse\u{A0}: c’est par lui que le formulaire est reconnu la fois suivante",
        en: "The answer’s number, by which the form is recognised the next time"
      ),
      KeyShape(
        "definition",
        .text,
        .required,
        fr: "L’API\u{A0}: l’identifiant ou le nom de sa définition",
        en: "The API: its definition’s id or name"
      ),
      KeyShape("name", .text, .required, fr: "Le nom du logiciel", en: "The name of the software"),
      KeyShape(
        "description",
        .text,
        fr: "Ce que fait le logiciel, en une phrase (la carte)",
        en: "What the software does, in one sentence (the card)"
      ),
      KeyShape("use_case", .text, fr: "Le cas d’usage", en: "The use case"),
      KeyShape(
        "uid",
        .text,
        fr: "L’identifiant voulu pour le formulaire\u{A0}; sinon il est proposé",
        en: "The identifier wanted for the form; otherwise one is proposed"
      ),
      KeyShape(
        "base",
        .text,
        fr: "Le formulaire de départ\u{A0}; sinon celui du cas d’usage, ou le libre",
        en: "The form to start from; otherwise the use case’s, or the free one"
      ),
      KeyShape(
        "introduction",
        .text,
        fr: "La page d’avant le formulaire\u{A0}; sinon celle des formulaires voisins",
        en: "The page before the form; otherwise that of the neighbouring forms"
      ),
      KeyShape("intitule", .text, fr: "L’intitulé du projet des clients", en: "The title of the clients’ project"),
      KeyShape(
        "projet",
        .text,
        fr: "La description du projet des clients",
        en: "The description of the clients’ project"
      ),
      KeyShape(
        "cadre_juridique",
        .text,
        fr: "Les textes qui l’autorisent\u{A0}; sinon ceux des formulaires voisins",
        en: "The texts that allow it; otherwise those of the neighbouring forms"
      ),
      KeyShape(
        "scopes",
        .list(of: .text),
        fr: "Les données cochées\u{A0}: valeurs ou noms",
        en: "The scopes that are ticked: values or names"
      ),
      KeyShape(
        EditableBlock.scopes.key,
        .flag,
        fr: "Les clients choisissent parmi les données montrées\u{A0}; sinon elles sont figées",
        en: "Clients choose among the scopes shown; otherwise they are fixed"
      ),
      KeyShape(
        "displayed",
        .list(of: .text),
        fr: "Les données montrées\u{A0}; sinon celles qui sont cochées",
        en: "The scopes shown; otherwise those that are ticked"
      ),
      KeyShape(
        "disabled",
        .list(of: .text),
        fr: "Les données que le client ne peut pas décocher",
        en: "The scopes that the client cannot untick"
      ),
      KeyShape("modalities", .list(of: .text), fr: "Les modalités d’appel", en: "The call modalities"),
      KeyShape(
        EditableBlock.modalities.key,
        .flag,
        fr: "Les clients choisissent les modalités",
        en: "Clients choose the modalities"
      ),
      KeyShape(
        "single_page",
        .flag,
        fr: "En une seule page plutôt qu’en étapes",
        en: "On a single page rather than in steps"
      ),
      KeyShape(
        "contact_filled",
        .flag,
        fr: "Les contacts donnés sont remplis d’avance (oui par défaut)",
        en: "The given contacts are filled in in advance (yes by default)"
      ),
      KeyShape(
        "public",
        .flag,
        fr: "Proposé dans la liste (oui par défaut)",
        en: "Offered in the list (yes by default)"
      ),
      KeyShape(
        "answers",
        .map(.answer),
        fr: "D’autres réponses données d’avance, par le nom de leur champ",
        en: "Other answers given in advance, by the name of their field"
      ),
    ]
  )
}
