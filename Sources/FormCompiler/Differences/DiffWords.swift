import FormDiff
import FormSource
import FormSubmission

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

  /// What became of an answer that shows a difference.
  static func sentence(_ evidence: Change.Evidence) -> Words {
    let answer = words(evidence.answer)
    func verdict(_ isAccepted: Bool) -> Words {
      isAccepted ? Words(fr: "accepté", en: "accepted") : Words(fr: "refusé", en: "refused")
    }
    let (before, after) = (verdict(evidence.acceptedBefore), verdict(evidence.acceptedAfter))
    return Words(
      fr: "par exemple, \(answer.french) était \(before.french) et est \(after.french)",
      en: "for example, \(answer.english) was \(before.english) and is \(after.english)"
    )
  }

  private static func words(_ answer: FieldValue) -> Words {
    func quoted(_ text: String) -> Words { Words(fr: Quoted(text).french, en: Quoted(text).english) }
    switch answer {
    case .text(let text): return quoted(text)
    case .integer(let number): return Words(fr: "\(number)", en: "\(number)")
    case .flag(let flag): return flag ? Words(fr: "oui", en: "yes") : Words(fr: "non", en: "no")
    case .list(let items) where items.count == 1: return quoted(items[0])
    case .list(let items):
      return Words(fr: "une liste de \(items.count) réponses", en: "a list of \(items.count) answers")
    case .documents(let files):
      guard let file = files.first, files.count == 1 else {
        return Words(fr: "un envoi de \(files.count) fichiers", en: "an upload of \(files.count) files")
      }
      return Words(
        fr: "un fichier \(file.contentType) de \(file.byteSize)\u{A0}octets",
        en: "a file \(file.contentType) of \(file.byteSize) bytes"
      )
    case .unusable: return Words(fr: "cette valeur", en: "this value")
    }
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
