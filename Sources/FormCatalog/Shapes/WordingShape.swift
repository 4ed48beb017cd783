import FormSource

/// Upstream’s locale file: of all that it may say, only the texts of forms are read here.
package enum WordingShape {
  package static let record = Record(
    "wordings",
    Words(fr: "un fichier de textes", en: "a wordings file"),
    [
      KeyShape(
        "fr",
        .record(
          Record(
            "wordings_language",
            Words(fr: "les textes français", en: "the French texts"),
            [
              KeyShape(
                sections,
                .texts,
                .required,
                fr: "Les textes de chaque formulaire, de chaque définition, et de tous (default)",
                en: "The texts of each form, of each definition, and of all of them (default)"
              )
            ],
            others: .unread
          )
        ),
        .required,
        fr: "Les textes français",
        en: "The French texts"
      )
    ],
    others: .unread
  )

  /// The key below which they are.
  static let sections = "authorization_request_forms"
}
