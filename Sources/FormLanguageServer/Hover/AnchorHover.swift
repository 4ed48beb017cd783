import FormEmitters
import FormSource

/// What an anchor stands for, as it is written.
enum AnchorHover {
  private static let lineLimit = 30

  static func markdown(_ anchor: Anchors.Anchor, in snapshot: Snapshot, _ language: Language) -> String? {
    guard let file = snapshot.file(anchor.span.source) else { return nil }
    let line = LineIndex(file.bytes).position(of: anchor.span.start).line
    let place = Words(fr: "\(file.path), ligne \(line)", en: "\(file.path), line \(line)")
    let text = shown(anchor.value, of: file, hiding: snapshot.confidential)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.count > lineLimit { lines = lines.prefix(lineLimit) + ["…"] }
    // More grave accents than any run of them in the text.
    let runs = text.split(whereSeparator: { $0 != "`" }).map(\.count)
    let fence = String(repeating: "`", count: Swift.max(3, (runs.max() ?? 0) + 1))
    return "\(MarkdownText.code("&" + anchor.name)) — \(MarkdownText.escaped(place(language)))\n\n"
      + "\(fence)yaml\n\(lines.joined(separator: "\n"))\n\(fence)"
  }

  /// The text from the beginning of its line, so that its indentation can be read; personal data as dots.
  private static func shown(_ span: ByteSpan, of file: SourceFile, hiding hidden: [ByteSpan]) -> String {
    var start = span.start
    while start > 0, file.bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    var text = ""
    var offset = start
    for part in hidden.sorted() where part.source == file.id && part.end > start && part.start < span.end {
      guard part.start >= offset else { continue }
      text += file.text(ByteSpan(file.id, offset, part.start)) + "•••"
      offset = Swift.min(part.end, span.end)
    }
    text += file.text(ByteSpan(file.id, offset, span.end))
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0 != "\r" }.map { $0 == "\n" ? $0 : PrintedText.shown($0) }
      )
    )
  }
}
