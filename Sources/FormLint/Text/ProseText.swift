/// A text whose sentences are judged.
package struct ProseText {
  /// In UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether the text is a name or a title, on one line of its own.
  let isName: Bool

  /// Whether a place stands within an address, an attribute, a file’s name, a variable or another thing that is no
  /// sentence: the signs of such things stand between the blanks around it.
  func isInName(_ range: Range<Int>) -> Bool {
    let isEnd: (UInt8) -> Bool = { $0.isSpace || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    var start = range.lowerBound
    while start > 0, !isEnd(bytes[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
    for offset in start..<end {
      switch bytes[offset] {
      case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "{"),
        UInt8(ascii: "&"), UInt8(ascii: "\\"):
        return true
      case UInt8(ascii: ".") where offset + 1 < end && bytes[offset + 1].isLetter: return true
      default: continue
      }
    }
    // What stands in a tag.
    return start > 0 && bytes[start - 1] == UInt8(ascii: "<")
  }
}

/// A mistake in a text; places are UTF-8 offsets of the text.
package struct ProseMistake {
  /// What is underlined.
  let range: Range<Int>
  /// What is replaced, and by what.
  let correction: (range: Range<Int>, text: String)

  init(_ range: Range<Int>, replacing part: Range<Int>? = nil, with text: String) {
    self.range = range
    correction = (part ?? range, text)
  }
}
