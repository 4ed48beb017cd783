import FormSource

/// A variable that is not written `%{name}`: as other languages have it (`{name}`, `{{name}}`, `${name}`, `#{name}`, `%(name)`,
/// `%name`), with spaces in it, or never closed.
struct MistypedVariable {
  /// In UTF-8 offsets of the text, with all signs that were meant to make a variable of the name.
  let range: Range<Int>
  /// The name that it probably means.
  let name: String

  /// The variable as it is written.
  let written: String

  /// How it is written rightly.
  var right: String { "%{\(name)}" }

  var message: Words {
    Quoted(written).words(
      fr: "n’est pas remplacé\u{A0}: ce n’est pas ainsi que s’écrit une variable",
      en: "is not replaced: variables are written otherwise"
    )
  }

  /// - Parameters:
  ///   - text: a text with variables.
  ///   - known: the names of those that it may have.
  /// - Returns: those that are written otherwise, in the order of the text.
  static func all(in text: String, among known: [String]) -> [MistypedVariable] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { opening.contains($0) }) else { return [] }
    return known.flatMap { name in
      places(of: Array(name.utf8), in: bytes).compactMap { signs(around: $0, in: bytes) }
        .map { MistypedVariable(range: $0, name: name, written: String(decoding: bytes[$0], as: UTF8.self)) }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let opening = Array("%{$#".utf8)

  /// Where a name stands as a whole word.
  private static func places(of name: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard let first = name.first, bytes.count >= name.count else { return [] }
    return (0...(bytes.count - name.count)).compactMap { start in
      let end = start + name.count
      guard bytes[start] == first, bytes[start..<end].elementsEqual(name),
        start == 0 || !bytes[start - 1].isWordPart, end == bytes.count || !bytes[end].isWordPart
      else { return nil }
      return start..<end
    }
  }

  /// The name with the signs that make a variable of it; nil where none do, or where they are right.
  private static func signs(around name: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let space = UInt8(ascii: " ")
    // Spaces may stand behind the signs, not between them: “50 % (nom)” is a percentage.
    let gap = bytes[..<name.lowerBound].suffix(2).reversed().prefix { $0 == space }.count
    let before = bytes[..<(name.lowerBound - gap)]
    let signs = before.suffix(3).reversed().prefix { opening.contains($0) || $0 == UInt8(ascii: "(") }.count
    let first = before.endIndex - signs
    let prefix = String(decoding: before[first...], as: UTF8.self)
    guard let closing = closings[prefix], gap == 0 || prefix != "%" else { return nil }
    let rest = bytes[name.upperBound...]
    let end = closing.isEmpty ? 0 : rest.prefix { $0 == space }.count
    if rest.dropFirst(end).starts(with: closing.utf8) {
      return prefix == "%{" && gap == 0 && end == 0 ? nil : first..<name.upperBound + end + closing.utf8.count
    }
    // What is closed farther on is another name.
    let isUnclosed = !rest.prefix(60).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "%") }.contains(
      UInt8(ascii: "}")
    )
    return prefix == "%{" && isUnclosed ? first..<name.upperBound : nil
  }

  /// What ends a variable, by what begins it.
  private static let closings = [
    "%{": "}", "{": "}", "{{": "}}", "%{{": "}}", "${": "}", "#{": "}", "%(": ")", "%": "",
  ]
}
