import FormSource

/// Upstream’s file of model names: of all that it may say, only what it calls attributes and their values is read here.
package enum LabelShape {
  package static let record = Record(
    "labels",
    Words(fr: "un fichier de noms de champs", en: "a labels file"),
    [KeyShape("fr", .record(language), .required, fr: "Les noms français", en: "The French names")],
    others: .unread
  )

  /// The key below which they are.
  static let models = "activerecord"

  private static let language = Record(
    "labels_language",
    Words(fr: "les noms français", en: "the French names"),
    [KeyShape(models, .record(names), .required, fr: "Ceux des demandes", en: "Those of requests")],
    others: .unread
  )

  private static let names = Record(
    "labels_models",
    Words(fr: "les noms de champs, par classe", en: "labels by class"),
    [
      KeyShape("attributes", .map(.texts), fr: "Les noms des champs", en: "The labels of fields"),
      KeyShape("hints", .map(.texts), fr: "Les phrases en dessous", en: "The sentences below them"),
      KeyShape("values", .map(.texts), fr: "Les noms des réponses", en: "The labels of answers"),
    ],
    others: .unread
  )
}
