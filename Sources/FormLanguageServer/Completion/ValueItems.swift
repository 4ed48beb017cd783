import FormCatalog
import FormSource
import FormSubmission
import FormTemplates

/// The values that can stand at a place.
enum ValueItems {
  static func items(
    _ place: Position,
    _ names: Names,
    _ writing: YAMLWord,
    besides others: Set<String>,
    replacing typed: ByteSpan
  ) -> [CompletionItem] {
    // Below a condition’s question stands an operator first.
    let isCompared = place.shape.record.map { $0.name == Position.comparisons.name } ?? false
    // A scope that is declared has a value of its own.
    let known = isCompared || place.isScopeValue ? [] : place.naming.text.map { names.of($0, inCondition: false) } ?? []
    let comparable = place.isOrderOfDates ? known.filter { names.kind(ofField: $0.name) == .date } : known
    let named = comparable.filter { !others.contains($0.name) && isSpelt($0.name, place) }.map { name in
      CompletionItem(
        name.name,
        name.kind,
        detail: name.detail,
        documentation: name.documentation,
        edit: Fix.Edit(typed, name.isPlain ? name.name : writing.text(name.name))
      )
    }
    return named
      + place.shape.words.map { word in
        let text = word.isText ? writing.text(word.text) : word.text
        return CompletionItem(word.text, .value, detail: place.holder?.key.summary, edit: Fix.Edit(typed, text))
      }
  }
}

extension ValueItems {
  /// Whether a name of a definition is the one to write: its class stands under the key that Rails reads, its identifier
  /// under ours.
  private static func isSpelt(_ name: String, _ place: Position) -> Bool {
    guard place.naming.text == .definitionClass else { return true }
    return (name == ClassName.of(name)) == (place.holder?.key.name == "authorization_request")
  }
}

extension Shape {
  /// The words that a value may be, and whether YAML must read them as texts.
  fileprivate var words: [(text: String, isText: Bool)] {
    switch self {
    case .flag: [("true", false), ("false", false)]
    case .choice(let names): names.map { ($0, true) }
    case .word(let names), .textOrWord(let names): names.map { ($0, false) }
    case .either(let shapes): shapes.flatMap(\.words)
    case .text, .integer, .count, .webAddress, .pageAddress, .fileSize, .scalar, .bound, .nothing, .secret, .condition,
      .texts,
      .unread,
      .list, .map, .record:
      []
    }
  }
}
