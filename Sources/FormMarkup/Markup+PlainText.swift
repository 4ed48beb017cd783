extension Markup {
  /// The text without its tags, as a reader sees it: common character references are replaced, runs of white space
  /// become one space.
  package var plainText: String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let range): result += CharacterReferences.decoded(bytes[range])
      case .open(let tag) where tag.name == "br" || MarkupElement.isBlock(tag.name): result += " "
      case .open, .close: continue
      }
    }
    return result.unicodeScalars.split { $0.properties.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
      .map { String($0) }.joined(separator: " ")
  }
}
