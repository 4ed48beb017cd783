import FormCatalog
import FormSource

enum OrientationWords {
  /// A question or an answer, to be put behind what becomes of it; empty if it has no label.
  static func label(_ label: Located<String>?) -> Words {
    guard let label else { return Words(fr: "", en: "") }
    let name = Quoted(label.value)
    return Words(fr: "\u{A0}: \(name.french)", en: ": \(name.english)")
  }

  /// Where an answer says what follows.
  static func target(_ answer: OrientationDeclaration.Answer) -> ByteSpan {
    switch answer.next {
    case .question(let name), .outcome(let name): name.span
    case nil: answer.name.span
    }
  }
}
