import FormSource

/// The words of lenses.
enum LensWords {
  static func asked(questions: Int, given: Int, steps: Int) -> Words {
    let french = [counted(questions, "question"), given > 0 ? counted(given, "préremplie") : nil]
    let english = [counted(questions, "question"), given > 0 ? "\(given) prefilled" : nil]
    return Words(
      fr: (french + [steps > 0 ? counted(steps, "étape") : nil]).compactMap(\.self).joined(separator: ", "),
      en: (english + [steps > 0 ? counted(steps, "step") : nil]).compactMap(\.self).joined(separator: ", ")
    )
  }

  static func scenarios(_ count: Int) -> Words {
    count == 0
      ? Words(fr: "aucun scénario", en: "no scenarios")
      : Words(fr: counted(count, "scénario"), en: counted(count, "scenario"))
  }

  static func forms(_ count: Int) -> Words {
    count == 0
      ? Words(fr: "aucun formulaire", en: "no forms")
      : Words(fr: counted(count, "formulaire"), en: counted(count, "form"))
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count > 1 ? "s" : "")" }
}
