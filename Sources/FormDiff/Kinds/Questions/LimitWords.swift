import FormSource

/// How messages name the limits of a question.
enum LimitWords {
  static let minimum = Words(fr: "valeur minimale", en: "least value")
  static let maximum = Words(fr: "valeur maximale", en: "greatest value")
  static let minimumLength = Words(fr: "longueur minimale", en: "least length")
  static let maximumLength = Words(fr: "longueur maximale", en: "greatest length")
  static let text = Words(fr: "forme du texte", en: "form of the text")
  static let contentTypes = Words(fr: "types de fichiers", en: "types of files")
  static let maximumSize = Words(fr: "taille des fichiers", en: "size of files")
  static let maximumCount = Words(fr: "nombre de réponses ou de fichiers", en: "number of answers or files")
  static let exclusiveOptions = Words(
    fr: "réponses qui en excluent d’autres",
    en: "answers that exclude others"
  )
  static let acceptance = Words(fr: "case à accepter", en: "box that must be accepted")
  static let constraints = Words(fr: "limites sous condition", en: "limits on a condition")
  static let options = Words(fr: "réponses admises", en: "answers that are accepted")

  /// What becomes of answers that do not fit.
  static func strictness(isAdvice: Bool) -> Words {
    isAdvice
      ? Words(fr: "ce qui ne convient pas n’est plus que déconseillé", en: "what does not fit is only advised against")
      : Words(fr: "ce qui ne convient pas est refusé", en: "what does not fit is refused")
  }

  /// A limit and what it was and is.
  static func named(_ limit: Words, _ before: String?, _ after: String?) -> Words {
    let (old, new) = (before ?? "–", after ?? "–")
    return Words(fr: "\(limit.french) (\(old) → \(new))", en: "\(limit.english) (\(old) → \(new))")
  }

  static func joined(_ limits: [Words]) -> Words {
    Words(
      fr: limits.map(\.french).joined(separator: ", "),
      en: limits.map(\.english).joined(separator: ", ")
    )
  }
}
