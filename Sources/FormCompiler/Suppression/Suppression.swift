import FormSource

/// A comment that silences rules, and the part of its file where it applies.
struct Suppression: Sendable {
  let comment: SuppressionComment
  /// Findings that begin in one of these ranges are silenced, their ends included. There are several if the readings of
  /// a conditional file differ.
  var ranges: [ClosedRange<Int>]
  /// The bytes to delete to remove the comment.
  let removal: ByteSpan

  /// - Parameters:
  ///   - comment: the comment.
  ///   - parts: the entries and items of its file.
  ///   - bytes: the bytes of its file.
  init(_ comment: SuppressionComment, _ parts: SourceParts, in bytes: [UInt8]) {
    self.comment = comment
    let start = comment.span.start
    var lineStart = start
    while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    if lineStart == 0, bytes.starts(with: ByteOrderMark.utf8) { lineStart = ByteOrderMark.utf8.count }
    var textEnd = start
    while textEnd > lineStart, bytes[textEnd - 1].isBlank { textEnd -= 1 }
    let isAlone = textEnd == lineStart
    let end = comment.span.end
    var lineEnd = end
    while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }

    let source = comment.span.source
    // A comment behind this one stays, in the place of it.
    let next = bytes[end..<lineEnd].firstIndex(of: UInt8(ascii: "#"))
    removal =
      switch (isAlone, next) {
      case (true, let next?): ByteSpan(source, start, next)
      case (true, nil): ByteSpan(source, lineStart, Swift.min(lineEnd + 1, bytes.count))
      case (false, _): ByteSpan(source, textEnd, end)
      }
    if comment.isForFile {
      ranges = [0...bytes.count]
    } else if isAlone {
      ranges = parts.first(after: end).map { [end...Swift.max(end, $0.end)] } ?? []
    } else {
      ranges = [lineStart...lineEnd]
    }
  }

  /// Removes names from the comment, or the comment from the file if no name is left.
  func removing(_ names: [String]) -> Fix.Edit {
    let kept = comment.names.filter { !names.contains($0.text) }
    guard let list = comment.listSpan, !kept.isEmpty else { return Fix.Edit(removal, "") }
    return Fix.Edit(list, kept.map(\.text).joined(separator: ","))
  }
}
