import FormCatalog
import FormSubmission

extension FieldValue {
  /// The value in a single text field; nil for any other kind of answer.
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

  /// The texts that a form sends; none for files.
  var sentTexts: [String] {
    switch self {
    case .flag(let flag): flag ? ["1"] : []
    case .text, .integer, .list, .documents, .unusable: shownText.map { [$0] } ?? items
    }
  }
}

extension FormJourney {
  /// An answer as readers see it, with the labels of options; empty if there is no answer.
  func shown(_ answer: FieldValue?, to question: Question) -> [String] {
    guard let answer, !answer.isBlank else { return [] }
    switch answer {
    case .flag(let flag): return [flag ? "Oui" : "Non"]
    case .documents(let documents): return documents.map(\.filename)
    case .text, .integer, .list, .unusable:
      return answer.sentTexts.map { question.withUnit(words.option(question.name, $0)) }
    }
  }
}
