import FormCatalog
import FormEmitters
import FormSource
import FormSubmission

/// How messages say an answer: an option by its label, a file by its size.
enum AnswerWords {
  /// - Parameters:
  ///   - answer: the answer; nil for none.
  ///   - field: the question, if its options have labels.
  /// - Returns: the answer in words.
  static func text(_ answer: FieldValue?, to field: FormField? = nil) -> Words {
    switch answer {
    case nil: Words(fr: "sans réponse", en: "no answer")
    case .text(let text): option(text, label: field?.options?.first { $0.value == text }?.label)
    case .integer(let number): amount(number, field)
    case .flag(let flag): flag ? Words(fr: "oui", en: "yes") : Words(fr: "non", en: "no")
    case .list(let items) where items.isEmpty: Words(fr: "aucune réponse", en: "no answer")
    case .list(let items): list(items) { option($0, field) }
    case .documents(let files):
      list(files) { file in
        let (name, size) = (FileWords.name(of: file.contentType), bytes(file.byteSize))
        return Words(
          fr: "un fichier \(name) de \(size.french)",
          en: "a file \(name) of \(size.english)"
        )
      }
    case .unusable: Words(fr: "cette valeur", en: "this value")
    }
  }

  /// A text as an answer, by its label where it is an option.
  static func option(_ text: String, label: String?) -> Words {
    if let repeated = repeated(text) { return repeated }
    let label = Quoted(label ?? text)
    return Words(fr: label.french, en: label.english)
  }

  /// A text made to be of some length, by that; nil for any other.
  private static func repeated(_ text: String) -> Words? {
    let count = text.unicodeScalars.count
    guard count > 20, let first = text.unicodeScalars.first, text.unicodeScalars.allSatisfy({ $0 == first }) else {
      return nil
    }
    return Words(fr: "une réponse de \(count) caractères", en: "an answer of \(count) characters")
  }

  /// A number in the unit of its question.
  static func amount(_ number: Int, _ field: FormField?) -> Words {
    let unit = field?.unit.map { "\u{A0}\(Quoted.shortened($0))" } ?? ""
    return Words(fr: "\(number)\(unit)", en: "\(number)\(unit)")
  }

  /// The size of a file.
  static func bytes(_ size: Int) -> Words {
    guard let exact = SizeUnit.exactly(size) else {
      return Words(
        fr: "\(size)\u{A0}octet\(size == 1 ? "" : "s")",
        en: "\(size)\u{A0}byte\(size == 1 ? "" : "s")"
      )
    }
    return Words(
      fr: "\(exact.amount)\u{A0}\(exact.unit.french)",
      en: "\(exact.amount)\u{A0}\(exact.unit.english)"
    )
  }

  private static func option(_ value: String, _ field: FormField?) -> Words {
    let label = Quoted(field?.options?.first { $0.value == value }?.label ?? value)
    return Words(fr: label.french, en: label.english)
  }

  private static func list<Item>(_ items: [Item], _ words: (Item) -> Words) -> Words {
    let list = QuotedList(items, words)
    return Words(fr: list.french, en: list.english)
  }
}
