import FormSource
import FormTemplates

/// Reads what was typed as an answer to a question.
enum AnswerReading {
  static let (yes, no) = ("yes", "no")
  /// What leaves a question without an answer where a blank would take the standard one.
  private static let none = "-"

  /// The answer as it is kept; throws why it is none.
  static func values(_ text: String, _ question: ScaffoldQuestion) throws(AnswerProblem) -> [String] {
    let text = trimmed(text)
    switch question.form {
    case .text: return text.isEmpty || text == none ? [] : [text]
    case .identifier(let separator):
      if let problem = AnswerCheck.identifier(text, separator: separator) { throw problem }
      return [text]
    case .yesNo: return [try yesOrNo(text)]
    case .choice(let choices): return [try choice(text, choices)]
    case .choices(let choices):
      if isNone(text) { return [] }
      var values: [String] = []
      for item in items(text) {
        let value = try choice(item, choices)
        if !values.contains(value) { values.append(value) }
      }
      return values
    case .list: return isNone(text) ? [] : items(text)
    case .title: return isNone(text) ? [] : try titles([text])
    case .titles: return isNone(text) ? [] : try titles(items(text))
    }
  }

  private static func yesOrNo(_ text: String) throws(AnswerProblem) -> String {
    switch text.lowercased() {
    case "oui", "o", "yes", "y": return yes
    case "non", "n", "no": return no
    default: throw AnswerProblem(fr: "répondez par oui ou par non", en: "answer yes or no")
    }
  }

  /// By value, by label, or by number in the list that was shown.
  private static func choice(
    _ text: String,
    _ choices: [ScaffoldQuestion.Choice]
  ) throws(AnswerProblem) -> String {
    if let choice = choices.first(where: { $0.value == text || $0.label?.lowercased() == text.lowercased() }) {
      return choice.value
    }
    if let number = Int(text), choices.indices.contains(number - 1) { return choices[number - 1].value }
    throw AnswerProblem.unknown(
      text,
      Words(fr: "dans la liste", en: "in the list"),
      among: choices.map(\.value)
    )
  }

  private static func titles(_ texts: [String]) throws(AnswerProblem) -> [String] {
    for text in texts where Slug.of(text, separator: "_").isEmpty {
      let name = Quoted(text)
      throw AnswerProblem(
        fr: "\(name.french) n’a ni lettre ni chiffre dont faire un identifiant",
        en: "\(name.english) has no letter or digit to make an identifier of"
      )
    }
    return texts
  }

  private static func isNone(_ text: String) -> Bool {
    ["", none, "aucun", "aucune", "none"].contains(text.lowercased())
  }

  private static func items(_ text: String) -> [String] {
    text.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace = { (character: Character) in character.isWhitespace }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
