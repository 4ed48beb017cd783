import FormCatalog
import FormSubmission

extension FieldValue {
  /// As a field for one text shows it.
  var shownText: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag, .list, .documents, .unusable: nil
    }
  }

  var items: [String] {
    switch self {
    case .list(let items): items
    case .text(let text): [text]
    case .integer, .flag, .documents, .unusable: []
    }
  }

  /// As a form sends it; nothing for files.
  var sentTexts: [String] {
    switch self {
    case .flag(let flag): flag ? ["1"] : []
    default: shownText.map { [$0] } ?? items
    }
  }
}

extension FormJourney {
  /// An answer as one reads it: options by their labels. Empty for no answer.
  func shown(_ answer: FieldValue?, to question: Question) -> [String] {
    guard let answer, !answer.isBlank else { return [] }
    switch answer {
    case .flag(let flag): return [flag ? "Oui" : "Non"]
    case .documents(let documents): return documents.map(\.filename)
    default: return answer.sentTexts.map { words.option(question.name, $0) }
    }
  }
}
