import FormSource

/// Our own orientation trees: questions, their answers, and where these lead.
package enum OrientationShape {
  package static let record = Record(
    "orientation",
    Words(fr: "une orientation", en: "an orientation"),
    [
      KeyShape(
        "questions",
        .map(.record(question)),
        .required,
        fr: "Les questions\u{A0}; d’abord la première",
        en: "The questions; the first one is asked first"
      ),
      KeyShape("outcomes", .map(.record(outcome)), .required, fr: "Les issues", en: "The outcomes"),
    ]
  )

  private static let question = Record(
    "orientation_question",
    Words(fr: "une question d’orientation", en: "an orientation question"),
    [
      KeyShape("label", .text, .required, fr: "La question", en: "The question"),
      KeyShape("hint", .text, fr: "Une phrase sous la question", en: "A sentence below the question"),
      KeyShape("answers", .map(.record(answer)), .required, fr: "Les réponses", en: "The answers"),
    ]
  )

  private static let answer = Record(
    "orientation_answer",
    Words(fr: "une réponse d’orientation", en: "an orientation answer"),
    [
      KeyShape("label", .text, .required, fr: "La réponse", en: "The answer"),
      KeyShape("goto", .text, fr: "La question suivante", en: "The next question"),
      KeyShape("outcome", .text, fr: "L’issue", en: "The outcome"),
    ]
  )

  private static let outcome = Record(
    "orientation_outcome",
    Words(fr: "une issue", en: "an outcome"),
    [
      KeyShape("eligible", .word(["yes", "no", "maybe"]), .required, fr: "yes, no ou maybe", en: "yes, no or maybe"),
      KeyShape("text", .text, .required, fr: "L’explication", en: "The explanation"),
      KeyShape(
        "forms",
        .list(of: .text),
        fr: "Les formulaires proposés\u{A0}; par défaut, tous",
        en: "The forms offered; by default, all of them"
      ),
      KeyShape("prefill", .record(FormShape.prefill), fr: "Des réponses déjà connues", en: "Answers already known"),
    ]
  )
}
