import FormSource

/// The keys of a message.
enum MessageShape {
  static let record = Record(
    "life_message",
    Words(fr: "un message", en: "a message"),
    [
      KeyShape("title", .text, fr: "Ce qu’il est, pour les listes", en: "What it is, for lists"),
      KeyShape(
        "event",
        .either([event, .list(of: event)]),
        fr: "L’événement qui le fait partir, ou plusieurs",
        en: "The event that sends it, or several"
      ),
      KeyShape(
        "when",
        .choice(MessageMoment.allCases.map(\.rawValue)),
        fr: "first\u{A0}: seulement la première fois\u{A0}; reopening\u{A0}: seulement dans une réouverture",
        en: "first: only the first time; reopening: only in a reopening"
      ),
      KeyShape(
        "stage",
        .choice(["sandbox", "production"]),
        fr: "L’étape des définitions concernées, s’il ne les concerne pas toutes",
        en: "The stage of the definitions concerned, if not all of them"
      ),
      KeyShape("if", .condition, fr: "À quelle condition sur les réponses", en: "On what condition on the answers"),
      KeyShape(
        "unless",
        .text,
        fr: "Dans quel cas il ne part pas, en une phrase, quand les réponses ne le disent pas",
        en: "In what case it is not sent, in a sentence, where the answers do not say so"
      ),
      KeyShape(
        "by",
        .text,
        fr: "Le service qui l’envoie, si ce n’est pas DataPass\u{A0}: il est montré, jamais envoyé",
        en: "The service that sends it, if it is not DataPass: it is shown, never sent"
      ),
      KeyShape(
        "code",
        .text,
        fr: "Son nom dans le code de l’application qui l’envoie",
        en: "Its name in the code of the application that sends it"
      ),
      KeyShape("from", .text, fr: "L’adresse de l’expéditeur", en: "The sender’s address"),
      KeyShape("to", addressees, fr: "Les destinataires", en: "The addressees"),
      KeyShape("cc", addressees, fr: "En copie", en: "In copy"),
      KeyShape("bcc", addressees, fr: "En copie cachée", en: "In blind copy"),
      KeyShape("subject", .text, fr: "L’objet, 78 caractères au plus", en: "The subject, 78 characters at most"),
      KeyShape(
        "text",
        .text,
        fr: "Le texte\u{A0}: des paragraphes, des listes (lignes qui commencent par « - »), des variables %{…}",
        en: "The text: paragraphs, lists (lines that begin with “- ”), variables %{…}"
      ),
      KeyShape(
        "text_file",
        .text,
        fr: "Le fichier qui contient le texte, à la place de text\u{A0}: texts/<nom>.txt, dans ce dossier",
        en: "The file that has the text, instead of text: texts/<name>.txt, in this folder"
      ),
      KeyShape(
        "expects",
        .map(.text),
        fr: "Ce que chaque destinataire a à faire",
        en: "What each addressee has to do"
      ),
    ]
  )

  private static let event = Shape.choice(LifeEvent.allCases.map(\.rawValue))
  private static let addressees = Shape.list(of: .text)
}

/// Whether a message is about a first request or about a reopening; the raw value is its name in files.
package enum MessageMoment: String, CaseIterable, Sendable {
  case first
  case reopening
}
