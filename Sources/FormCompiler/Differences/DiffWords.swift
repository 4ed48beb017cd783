import FormDiff
import FormSource
import FormSubmission

/// The words in which all reports speak of changes.
enum DiffWords {
  /// A change with what it touches, as one sentence without a full stop.
  static func sentence(_ change: Change) -> Words {
    let name = Quoted.shortened(change.subjects[0].id)
    let message = change.message
    let reach = reach(change)
    return Words(
      fr: "\(name)\(colon(.french)) \(message.french)\(reach.french)",
      en: "\(name)\(colon(.english)) \(message.english)\(reach.english)"
    )
  }

  /// How many other entries a change touches; empty for none.
  static func reach(_ change: Change) -> Words {
    let others = change.subjects.dropFirst().map(\.kind)
    guard !others.isEmpty else { return Words(fr: "", en: "") }
    let words = self.others(others)
    return Words(fr: " (et \(words.french))", en: " (and \(words.english))")
  }

  /// Audiences by what a change does to them, the greatest impact first.
  static func audiences(
    of impacts: [Audience: Impact],
    _ language: Language
  ) -> [(impact: String, audiences: [String])] {
    Impact.allCases.sorted(by: >).compactMap { impact in
      let audiences = Audience.allCases.filter { impacts[$0] == impact }
      return audiences.isEmpty ? nil : (impact.words(language), audiences.map { $0.words(language) })
    }
  }

  static func toDo(_ language: Language) -> String { Words(fr: "à faire", en: "to do")(language) }

  /// What has to be done, in Markdown.
  static func duty(_ duty: Words, _ language: Language) -> String {
    "**\(capitalized(toDo(language)))**\(colon(language)) \(duty(language))"
  }

  static func colon(_ language: Language) -> String { Words(fr: "\u{A0}:", en: ":")(language) }

  /// What became of the answer of an evidence.
  static func verdicts(_ evidence: Change.Evidence, _ language: Language) -> (before: String, after: String) {
    let plural = evidence.answers.count > 1 ? "s" : ""
    func word(_ isAccepted: Bool) -> Words {
      isAccepted
        ? Words(fr: "acceptée\(plural)", en: "accepted") : Words(fr: "refusée\(plural)", en: "refused")
    }
    let (before, after) = (word(evidence.acceptedBefore)(language), word(evidence.acceptedAfter)(language))
    return (
      Words(fr: "\(before) avant", en: "\(before) before")(language),
      Words(fr: "\(after) après", en: "\(after) after")(language)
    )
  }

  static func example(_ language: Language) -> String { Words(fr: "par exemple", en: "for example")(language) }

  /// The title of the part about changes of one impact.
  static func section(_ impact: Impact) -> Words {
    switch impact {
    case .breaking: Words(fr: "Ce qui casse", en: "What breaks")
    case .undecided: Words(fr: "À vérifier", en: "To be checked")
    case .notice: Words(fr: "À savoir", en: "Good to know")
    }
  }

  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A sentence that becomes a heading.
  static func withoutStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
