package import FormSource

/// Spaces and tabs at the ends of lines.
package enum TrailingSpace {
  package static let rule = Rule(
    "trailing-space",
    .style,
    .info,
    summary: Words(
      fr: "Des lignes finissent par des espaces.",
      en: "Lines end with spaces."
    ),
    reason: Words(
      fr:
        "Ces espaces sont invisibles, se recopient, et font apparaître des lignes entières comme modifiées à la relecture.",
      en: "These spaces are invisible, get copied, and make whole lines look changed in a review."
    ),
    examples: [
      .form("authorization_request: Exemple⟦  ⟧⟨⟩")
    ]
  )

  /// One finding for each top-level entry: a single fix corrects all its lines.
  static func findings(in file: SourceFile) -> [Finding] {
    file.bytes.withUnsafeBufferPointer { bytes in
      var findings: [Finding] = []
      var entry: Range<Int>?
      var blanks: [ByteSpan] = []
      var lineStart = 0
      while lineStart < bytes.count {
        let end = bytes.place(of: UInt8(ascii: "\n"), from: lineStart)
        defer { lineStart = end + 1 }
        if let name = entryName(bytes, at: lineStart) {
          findings += finding(blanks, in: entry.map { bytes[$0] })
          blanks = []
          entry = name
        }
        if let span = trailing(bytes, lineStart, end, file.id) { blanks.append(span) }
      }
      return findings + finding(blanks, in: entry.map { bytes[$0] })
    }
  }

  private static func finding(_ blanks: [ByteSpan], in entry: Slice<UnsafeBufferPointer<UInt8>>?) -> [Finding] {
    guard let first = blanks.first else { return [] }
    let count = blanks.count
    return [
      Finding(
        rule,
        at: first,
        count == 1
          ? Words(fr: "cette ligne finit par des espaces", en: "this line ends with spaces")
          : Words(
            fr: "\(count) lignes de cette entrée finissent par des espaces",
            en: "\(count) lines of this entry end with spaces"
          ),
        fix: Fix(
          Words(fr: "Retirer les espaces en fin de ligne", en: "Remove the spaces at the ends of lines"),
          safe: true,
          blanks.map { Fix.Edit($0, "") }
        ),
        subject: entry.map { String(decoding: $0, as: UTF8.self) }
      )
    ]
  }

  /// The key at the beginning of a line; nil where the line belongs to the previous entry.
  private static func entryName(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      var end = start
      while end < bytes.count, bytes[end] > 32, bytes[end] != UInt8(ascii: ":") { end += 1 }
      return start..<end
    default: return nil
    }
  }

  /// The blanks at the end of a line; `newline` is the offset of its line break, or of the end of the text.
  private static func trailing(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ newline: Int,
    _ source: SourceID
  ) -> ByteSpan? {
    var end = newline
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    var blank = end
    while blank > start, bytes[blank - 1] == UInt8(ascii: " ") || bytes[blank - 1] == UInt8(ascii: "\t") { blank -= 1 }
    // An escaped blank belongs to a text.
    guard blank < end, blank == start || bytes[blank - 1] != UInt8(ascii: "\\") else { return nil }
    return ByteSpan(source, blank, end)
  }
}
