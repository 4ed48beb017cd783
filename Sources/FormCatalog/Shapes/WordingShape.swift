import FormSource

/// Upstream’s locale file: of all that it may say, only the texts of forms are read here.
package enum WordingShape {
  package static let record = Record(
    "wordings",
    Words(fr: "un fichier de textes", en: "a wordings file"),
    [KeyShape("fr", .record(language), .required, fr: "Les textes français", en: "The French texts")],
    others: .unread
  )

  /// The key below which they are.
  static let sections = "authorization_request_forms"

  private static let language = Record(
    "wordings_language",
    Words(fr: "les textes français", en: "the French texts"),
    [
      KeyShape(
        sections,
        .map(.record(section)),
        .required,
        fr: "Les textes de chaque formulaire, de chaque définition, et de tous (default)",
        en: "The texts of each form, of each definition, and of all of them (default)"
      )
    ],
    others: .unread
  )

  private static let section = Record(
    "wordings_section",
    Words(fr: "les textes d’un formulaire", en: "a form’s wordings"),
    [KeyShape("steps", .map(.text), fr: "Les titres des étapes", en: "The titles of steps")],
    others: .record(parts)
  )

  /// The texts of a field, a block or a contact. Upstream’s pages ask for more, each its own.
  package static let parts = Record(
    "wording",
    Words(fr: "les textes d’un champ ou d’un bloc", en: "the wordings of a field or a block"),
    [
      text("label", "La question", "The question"),
      text("hint", "Une phrase sous la question", "A sentence below the question"),
      text("title", "Le titre", "The title"),
      text("subtitle", "Le sous-titre", "The subtitle"),
      text("description", "Une explication", "An explanation"),
      text("content", "Un texte", "A text"),
      text("select_blank", "Ce que montre une liste où rien n’est choisi", "What a list shows when nothing is chosen"),
      KeyShape("info", .either([.text, .record(notice)]), fr: "Un encart", en: "A notice"),
      KeyShape("alert", .record(notice), fr: "Une mise en garde", en: "A warning"),
      KeyShape("callout", .record(notice), fr: "Une mise en avant", en: "A highlight"),
      KeyShape("justificatif", .record(notice), fr: "Une pièce à joindre", en: "An attachment"),
      KeyShape("extra", .record(notice), fr: "Un second contact", en: "A second contact"),
      KeyShape("values", .map(.record(answer)), fr: "Les réponses", en: "The answers"),
      KeyShape("groups", .map(.text), fr: "Les groupes de scopes", en: "The groups of scopes"),
    ],
    others: .either([.text, .texts])
  )

  private static let notice = Record(
    "wording_notice",
    Words(fr: "les textes d’un encart", en: "a notice’s wordings"),
    [
      text("title", "Le titre", "The title"),
      text("content", "Le texte", "The text"),
      text("description", "Une explication", "An explanation"),
      text("info", "Une précision", "A detail"),
      text("link", "Le lien", "The link"),
    ],
    others: .either([.text, .texts])
  )

  private static let answer = Record(
    "wording_answer",
    Words(fr: "les textes d’une réponse", en: "an answer’s wordings"),
    [text("label", "La réponse", "The answer"), text("hint", "Une phrase en dessous", "A sentence below it")],
    others: .either([.text, .texts])
  )

  private static func text(_ name: String, _ french: String, _ english: String) -> KeyShape {
    KeyShape(name, .text, fr: french, en: english)
  }
}
