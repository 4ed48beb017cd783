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
      KeyShape(
        "info",
        .either([.text, .texts]),
        fr: "Un encart\u{A0}: title, content",
        en: "A notice: title, content"
      ),
      texts("alert", "Une mise en garde\u{A0}: title, content", "A warning: title, content"),
      texts("callout", "Une mise en avant\u{A0}: title, content, link", "A highlight: title, content, link"),
      texts("justificatif", "Une pièce à joindre\u{A0}: title, description", "An attachment: title, description"),
      texts("extra", "Un second contact\u{A0}: title, info", "A second contact: title, info"),
      KeyShape(
        "values",
        .map(.texts),
        fr: "Les réponses, chacune avec son label",
        en: "The answers, each with its label"
      ),
      KeyShape("groups", .texts, fr: "Les groupes de scopes", en: "The groups of scopes"),
    ],
    others: .either([.text, .texts])
  )

  private static func text(_ name: String, _ french: String, _ english: String) -> KeyShape {
    KeyShape(name, .text, fr: french, en: english)
  }

  private static func texts(_ name: String, _ french: String, _ english: String) -> KeyShape {
    KeyShape(name, .texts, fr: french, en: english)
  }
}
