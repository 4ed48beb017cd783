import FormCatalog
import FormEmitters
import FormSource
import FormSubmission

/// How messages say the limits of a question: what is and, in parentheses, what was.
struct LimitWords {
  let before: FormField
  let after: FormField
  /// Whether what was is told too.
  var tellsFormer = true

  /// What becomes of answers that do not fit.
  var strictness: Words {
    after.schema.isAdvice
      ? Words(fr: "ce qui ne convient pas n’est plus que déconseillé", en: "what does not fit is only advised against")
      : Words(fr: "ce qui ne convient pas est refusé", en: "what does not fit is refused")
  }

  func minimum(_ old: FieldLimits.Bound?, _ new: FieldLimits.Bound?) -> Words {
    told(
      old.map { bound($0, before) },
      new.map { bound($0, after) },
      old?.isDay ?? new?.isDay ?? false
        ? Words(fr: "au plus tôt", en: "not before") : Words(fr: "au moins", en: "at least"),
      none: Words(fr: "plus de minimum", en: "no minimum any more")
    )
  }

  func maximum(_ old: FieldLimits.Bound?, _ new: FieldLimits.Bound?) -> Words {
    told(
      old.map { bound($0, before) },
      new.map { bound($0, after) },
      old?.isDay ?? new?.isDay ?? false
        ? Words(fr: "au plus tard", en: "not after") : Words(fr: "au plus", en: "at most"),
      none: Words(fr: "plus de maximum", en: "no maximum any more")
    )
  }

  func minimumLength(_ old: Int?, _ new: Int?) -> Words {
    told(
      old.map(Self.characters),
      new.map(Self.characters),
      Words(fr: "au moins", en: "at least"),
      none: Words(fr: "plus de longueur minimale", en: "no minimum length any more")
    )
  }

  func maximumLength(_ old: Int?, _ new: Int?) -> Words {
    told(
      old.map(Self.characters),
      new.map(Self.characters),
      Words(fr: "au plus", en: "at most"),
      none: Words(fr: "plus de longueur maximale", en: "no maximum length any more")
    )
  }

  func maximumSize(_ old: Int?, _ new: Int?) -> Words {
    told(
      old.map(AnswerWords.bytes),
      new.map(AnswerWords.bytes),
      Words(fr: "fichiers de moins de", en: "files of less than"),
      none: Words(fr: "plus de taille maximale", en: "no maximum size any more")
    )
  }

  func maximumCount(_ old: Int?, _ new: Int?) -> Words {
    told(
      old.map(count),
      new.map(count),
      Words(fr: "au plus", en: "at most"),
      none: Words(fr: "autant de réponses que l’on veut", en: "any number of answers")
    )
  }

  /// Which files may be attached; nil for any.
  func contentTypes(_ old: [String]?, _ new: [String]?) -> Words {
    func names(_ types: [String]?) -> Words? {
      types.map { types in
        let list = types.map { FileWords.name(of: $0) }.joined(separator: ", ")
        return Words(fr: list, en: list)
      }
    }
    return told(
      names(old),
      names(new),
      Words(fr: "fichiers", en: "files"),
      none: Words(fr: "tout fichier", en: "any file")
    )
  }

  /// What is said of options that exclude all others, or no longer do.
  func exclusive(_ options: [String], isTighter: Bool) -> [Words] {
    if options.isEmpty { return [] }
    let offered = (after.options ?? []).map { ($0.value, $0.label) }
    let labels = Dictionary(offered, uniquingKeysWith: { first, _ in first })
    return options.map { option in
      let name = AnswerWords.option(option, label: labels[option])
      return isTighter
        ? Words(fr: "\(name.french) exclut les autres réponses", en: "\(name.english) excludes all other answers")
        : Words(
          fr: "\(name.french) n’exclut plus les autres réponses",
          en: "\(name.english) no longer excludes other answers"
        )
    }
  }

  func acceptance(isTighter: Bool) -> Words {
    isTighter
      ? Words(fr: "un «\u{A0}non\u{A0}» est refusé", en: "a “no” is refused")
      : Words(fr: "un «\u{A0}non\u{A0}» est accepté", en: "a “no” is accepted")
  }

  func options(_ old: [String]?, _ new: [String]?) -> Words {
    told(
      old.map { AnswerWords.text(.list($0), to: before) },
      new.map { AnswerWords.text(.list($0), to: after) },
      Words(fr: "seulement", en: "only"),
      none: Words(fr: "toute réponse", en: "any answer")
    )
  }

  /// The form that a text must have: its format, its pattern.
  func text(_ old: FieldLimits, _ new: FieldLimits) -> Words {
    func form(_ limits: FieldLimits) -> Words? {
      let format = limits.format.map { Words(fr: $0.expected.french, en: $0.expected.english) }
      let pattern = limits.pattern.map { Quoted($0.source) }.map { Words(fr: $0.french, en: $0.english) }
      let parts = [format, pattern].compactMap(\.self)
      return parts.isEmpty
        ? nil
        : Words(
          fr: parts.map(\.french).joined(separator: ", "),
          en: parts.map(\.english).joined(separator: ", ")
        )
    }
    return told(
      form(old),
      form(new),
      Words(fr: "texte de la forme", en: "text of the form"),
      none: Words(fr: "texte de n’importe quelle forme", en: "text of any form")
    )
  }

  static func joined(_ limits: [Words]) -> Words {
    Words(
      fr: limits.map(\.french).joined(separator: ", "),
      en: limits.map(\.english).joined(separator: ", ")
    )
  }

  /// What a limit is, behind its lead, and what it was.
  private func told(_ old: Words?, _ new: Words?, _ lead: Words, none: Words) -> Words {
    let now =
      new.map { Words(fr: "\(lead.french) \($0.french)", en: "\(lead.english) \($0.english)") } ?? none
    guard tellsFormer else { return now }
    let former = old ?? Words(fr: "sans limite", en: "no limit")
    return Words(fr: "\(now.french) (auparavant \(former.french))", en: "\(now.english) (formerly \(former.english))")
  }

  private func bound(_ bound: FieldLimits.Bound, _ field: FormField) -> Words {
    switch bound {
    case .integer(let number): AnswerWords.amount(number, field)
    case .date(let day): Words(fr: "le \(DayWords.text(day))", en: day.text)
    case .today: Words(fr: "le jour de l’envoi", en: "the day of sending")
    }
  }

  private static func characters(_ count: Int) -> Words {
    Words(
      fr: "\(count)\u{A0}caractère\(count > 1 ? "s" : "")",
      en: "\(count)\u{A0}character\(count == 1 ? "" : "s")"
    )
  }

  private func count(_ count: Int) -> Words {
    let noun =
      after.schema.kind == .document ? Words(fr: "fichier", en: "file") : Words(fr: "réponse", en: "answer")
    return Words(
      fr: "\(count)\u{A0}\(noun.french)\(count > 1 ? "s" : "")",
      en: "\(count)\u{A0}\(noun.english)\(count == 1 ? "" : "s")"
    )
  }
}

extension FieldLimits.Bound {
  fileprivate var isDay: Bool {
    switch self {
    case .integer: false
    case .date, .today: true
    }
  }
}
