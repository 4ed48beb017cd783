/// A variable that is not written `%{name}`: in braces alone, as other languages have it, or never closed.
struct MistypedVariable {
  /// In UTF-8 offsets of the text, with all signs that were meant to make a variable of the name.
  let range: Range<Int>
  /// The name that it probably means.
  let name: String

  /// How it is written rightly.
  var right: String { "%{\(name)}" }

  /// - Parameters:
  ///   - text: a text with variables.
  ///   - known: the names of those that it may have.
  /// - Returns: those that are written otherwise, in the order of the text.
  static func all(in text: String, among known: [String]) -> [MistypedVariable] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { opening.contains($0) }) else { return [] }
    return known.flatMap { name in
      places(of: Array(name.utf8), in: bytes).compactMap { signs(around: $0, in: bytes) }
        .map { MistypedVariable(range: $0, name: name) }
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
    let before = bytes[..<name.lowerBound]
    let signs = before.suffix(5).reversed().prefix { opening.contains($0) || $0 == space || $0 == UInt8(ascii: "(") }
    guard let first = before.suffix(signs.count).firstIndex(where: opening.contains) else { return nil }
    let prefix = String(decoding: before[first...].filter { $0 != space }, as: UTF8.self)
    guard let closing = closings[prefix] else { return nil }
    let rest = bytes[name.upperBound...]
    // A percent sign alone belongs to what it touches.
    if prefix == "%", name.lowerBound - first > 1 { return nil }
    let gap = closing.isEmpty ? 0 : rest.prefix { $0 == space }.count
    let isClosed = rest.dropFirst(gap).starts(with: closing.utf8)
    if prefix == "%{", isClosed, gap == 0, name.lowerBound - first == 2 { return nil }
    if isClosed { return first..<name.upperBound + gap + closing.utf8.count }
    return prefix == "%{" ? first..<name.upperBound : nil
  }

  /// What ends a variable, by what begins it.
  private static let closings = [
    "%{": "}", "{": "}", "{{": "}}", "%{{": "}}", "${": "}", "#{": "}", "%(": ")", "%": "",
  ]
}
