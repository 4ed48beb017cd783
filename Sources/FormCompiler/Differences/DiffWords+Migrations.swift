import FormDiff
import FormSource

extension DiffWords {
  static func accepted(_ language: Language) -> String { Words(fr: "accepté", en: "accepted")(language) }

  static func migration(_ language: Language) -> String { Words(fr: "migration", en: "migration")(language) }

  /// Whether a data migration names a value that is gone; both as the report shows them.
  static func named(_ value: String, by files: [String]) -> Words {
    guard let newest = files.first else {
      return Words(
        fr: "aucun fichier de `db/migrate` ni de `db/data` ne nomme \(value)",
        en: "no file of `db/migrate` or `db/data` names \(value)"
      )
    }
    let rest = files.count - 1
    let others = others(rest)
    return Words(
      fr: rest == 0
        ? "\(newest) nomme \(value)"
        : "\(newest) nomme \(value), et \(others.french) fichier\(rest == 1 ? "" : "s") aussi",
      en: rest == 0 ? "\(newest) names \(value)" : "\(newest) names \(value), and so do \(others.english)"
    )
  }

  /// What is said above a migration to start from.
  static func snippet(_ language: Language) -> String {
    Words(fr: "Une migration dont partir", en: "A migration to start from")(language)
  }
}
