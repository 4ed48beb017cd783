import FormDiff
import FormJSON
import FormSource

/// The words in which all reports speak of changes.
enum DiffWords {
  /// A change with what it touches, as one sentence without a full stop.
  static func sentence(_ change: Change) -> Words {
    let first = change.subjects[0]
    let message = change.message
    let reach = reach(change)
    return Words(
      fr: "\(first.id)\u{A0}: \(message.french)\(reach.french)",
      en: "\(first.id): \(message.english)\(reach.english)"
    )
  }

  /// How many other entries a change touches; empty for none.
  static func reach(_ change: Change) -> Words {
    let others = change.subjects.count - 1
    switch others {
    case ..<1: return Words(fr: "", en: "")
    case 1: return Words(fr: " (et 1 autre)", en: " (and 1 more)")
    default: return Words(fr: " (et \(others) autres)", en: " (and \(others) more)")
    }
  }

  /// The audiences of a change by what it does to them, the greatest impact first.
  static func audiences(of change: Change, _ language: Language) -> [(impact: String, audiences: [String])] {
    Impact.allCases.sorted(by: >).compactMap { impact in
      let audiences = Audience.allCases.filter { change.impacts[$0] == impact }
      return audiences.isEmpty ? nil : (impact.words(language), audiences.map { $0.words(language) })
    }
  }

  /// An answer that one side accepts and the other refuses.
  static func evidence(_ evidence: Change.Evidence) -> Words {
    let json = evidence.answer.flatMap(SubmissionWriter.json).map {
      String(decoding: JSONWriter.write($0, .compact), as: UTF8.self)
    }
    let answer = json.map { Quoted.shortened($0, limit: 120) }
    let french = answer.map { "la réponse \($0)" } ?? "l’absence de réponse"
    let english = answer.map { "the answer \($0)" } ?? "no answer"
    return evidence.acceptedAfter
      ? Words(
        fr: "preuve\u{A0}: \(french) était refusée, elle est acceptée",
        en: "proof: \(english) was refused and is accepted"
      )
      : Words(
        fr: "preuve\u{A0}: \(french) était acceptée, elle est refusée",
        en: "proof: \(english) was accepted and is refused"
      )
  }

  static func toDo(_ language: Language) -> String { Words(fr: "à faire", en: "to do")(language) }

  /// How many changes there are, and how many of them break something.
  static func summary(_ changes: [Change]) -> Words {
    if changes.isEmpty { return Words(fr: "rien ne change pour personne", en: "nothing changes for anyone") }
    let breaking = changes.count { $0.impact == .breaking }
    let undecided = changes.count { $0.impact == .undecided }
    return Words(
      fr: "\(changes.count) changement\(changes.count == 1 ? "" : "s")"
        + (breaking == 0 ? "" : ", dont \(breaking) rupture\(breaking == 1 ? "" : "s")")
        + (undecided == 0 ? "" : ", \(undecided) à vérifier"),
      en: "\(changes.count) change\(changes.count == 1 ? "" : "s")"
        + (breaking == 0 ? "" : ", \(breaking) of them breaking")
        + (undecided == 0 ? "" : ", \(undecided) to be checked")
    )
  }
}
