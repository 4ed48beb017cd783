import FormSource
import FormTemplates

/// The questions of its own that a definition asks, until its author has no more.
enum ExtraQuestions {
  private static let limit = 20

  static func questions(_ answers: ScaffoldAnswers) -> [ScaffoldQuestion] {
    var questions: [ScaffoldQuestion] = []
    for number in 1...limit {
      let isFirst = number == 1
      questions.append(
        ScaffoldQuestion(
          name(number),
          fr: isFirst
            ? "Que faut-il savoir de plus que d’habitude\u{A0}? Une question, comme on la lira" : "Une autre question",
          en: isFirst ? "What else must be known? A question, as it will be read" : "Another question",
          .title
        )
      )
      guard answers[name(number)] != nil else { break }
      questions.append(
        ScaffoldQuestion(
          "\(name(number))-type",
          fr: "Qu’y répondra-t-on\u{A0}?",
          en: "What will the answer be?",
          .choice(types),
          standard: "text"
        )
      )
    }
    return questions
  }

  /// Writes the fields, below the name of their block.
  static func add(_ answers: ScaffoldAnswers, indent: Int, _ lines: inout ScaffoldLines) {
    let margin = String(repeating: " ", count: indent)
    let labels = (1...limit).compactMap { number in answers[name(number)].map { (number, $0) } }
    if !labels.isEmpty { lines.add("\(margin)fields:") }
    for (number, label) in labels {
      lines.add("\(margin)  \(ScaffoldLines.name(ofTitle: label)):")
      lines.add("\(margin)    type: \(answers["\(name(number))-type"] ?? "text")")
      lines.add("\(margin)    label:", label)
    }
  }

  static func isEmpty(_ answers: ScaffoldAnswers) -> Bool { answers[name(1)] == nil }

  private static func name(_ number: Int) -> String { number == 1 ? "question" : "question-\(number)" }

  private static let types: [ScaffoldQuestion.Choice] = [
    .init("text", "Quelques mots"), .init("long_text", "Un texte"), .init("integer", "Un nombre entier"),
    .init("date", "Une date"), .init("boolean", "Une case à cocher"), .init("url", "Une adresse web"),
    .init("email", "Une adresse e-mail"), .init("document", "Un fichier"),
  ]
}
