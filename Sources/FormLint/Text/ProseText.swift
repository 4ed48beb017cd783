/// A text whose sentences are checked.
package struct ProseText {
  /// In UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether the text is a name or a title, on one line of its own.
  let isName: Bool

  /// Whether a place is part of an address, an attribute, a file name, a variable or something else that is not prose,
  /// as characters between the surrounding spaces show.
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
    // Right after a tag opens.
    return start > 0 && bytes[start - 1] == UInt8(ascii: "<")
  }
}

/// A mistake in a text; ranges are in UTF-8 offsets of the text.
package struct ProseMistake {
  /// The part to underline.
  let range: Range<Int>
  /// The part to replace, and its replacement.
  let correction: (range: Range<Int>, text: String)

  init(_ range: Range<Int>, replacing part: Range<Int>? = nil, with text: String) {
    self.range = range
    correction = (part ?? range, text)
  }
}
