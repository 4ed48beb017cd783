import FormSource
import FormSyntax

/// What to write where a list was meant.
extension WrongStructure {
  /// About names between braces, in place of a list: a comma made a key of each but the first.
  static func list(
    _ first: Cursor.Field,
    continuedBy rest: [Cursor.Field],
    _ shape: Shape,
    subject: String?
  ) -> Finding {
    let text = ([first.cursor.value.scalar?.text ?? ""] + rest.map(\.name)).joined(separator: ", ")
    let end = rest.last?.nameSpan.end ?? first.cursor.span.end
    let (key, quoted, wanted) = (Quoted(first.name), Quoted(text), shape.expectation)
    return Finding(
      rule,
      at: ByteSpan(first.cursor.span.source, first.cursor.span.start, end),
      Words(
        fr: "on attend \(wanted.french) pour \(key.french), et l’on trouve \(quoted.french)",
        en: "expected \(wanted.english) for \(key.english), found \(quoted.english)"
      ),
      label: shape.item.flatMap { list(of: $0, text) } ?? written("[\(Quoted.shortened(text))]"),
      subject: subject
    )
  }

  /// The list that a text was meant to be: its items are separated by commas.
  static func list(of item: Shape, _ text: String) -> Words? {
    if text.utf8.first == UInt8(ascii: "-") { return spaceAfterDashes }
    let items = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
    guard text.utf8.count < 80, text.utf8.allSatisfy({ $0 >= 32 && !"[]{}:#\"".utf8.contains($0) }) else { return nil }
    // A name has no spaces in it: a sentence does not list names.
    let areNames = items.allSatisfy { !$0.utf8.contains(32) }
    switch item {
    case .record(let record):
      guard areNames, record.place(of: "name") != nil else { return nil }
      return written("[" + items.map { "{ name: \($0) }" }.joined(separator: ", ") + "]")
    case .text: return areNames ? written("[" + items.joined(separator: ", ") + "]") : nil
    case .scalar: return written("[" + items.joined(separator: ", ") + "]")
    case .choice(let names):
      let meant = items.compactMap { names.contains($0) ? $0 : Suggestion.nearest(to: $0, among: names) }
      return meant.count == items.count ? written("[" + meant.joined(separator: ", ") + "]") : nil
    case .flag, .integer, .count, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .bound, .nothing, .secret,
      .condition,
      .texts,
      .either, .unread, .list, .map:
      return nil
    }
  }

  static func written(_ text: String) -> Words { Words(fr: "écrivez \(text)", en: "write \(text)") }

  static let spaceAfterDashes = Words(
    fr: "mettez une espace après chaque tiret",
    en: "put a space after each dash"
  )
}

extension Shape {
  /// What the items of a list are, where one may stand.
  var item: Shape? {
    switch self {
    case .list(let item, _): item
    case .either(let shapes): shapes.lazy.compactMap(\.item).first
    case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
      .bound, .nothing,
      .secret, .condition, .texts, .unread, .map, .record:
      nil
    }
  }
}
