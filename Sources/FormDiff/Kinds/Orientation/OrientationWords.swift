import FormCatalog
import FormSource

enum OrientationWords {
  /// A question or an answer, to be put behind what becomes of it; empty if it has no label.
  static func label(_ label: Located<String>?) -> Words {
    guard let label else { return Words(fr: "", en: "") }
    let name = Quoted(label.value)
    return Words(fr: "\u{A0}: \(name.french)", en: ": \(name.english)")
  }

  /// What follows an answer.
  static func destination(_ answer: OrientationDeclaration.Answer) -> Words {
    switch answer.next {
    case .question(let name):
      let name = Quoted(name.value)
      return Words(fr: "la question \(name.french)", en: "the question \(name.english)")
    case .outcome(let name):
      let name = Quoted(name.value)
      return Words(fr: "la conclusion \(name.french)", en: "the outcome \(name.english)")
    case nil: return Words(fr: "rien", en: "nothing")
    }
  }

  /// Where an answer says what follows.
  static func target(_ answer: OrientationDeclaration.Answer) -> ByteSpan {
    switch answer.next {
    case .question(let name), .outcome(let name): name.span
    case nil: answer.name.span
    }
  }
}
