import FormMarkup
import FormSource

/// The lines of a text that a page shows as HTML.
enum TextLines {
  /// An intended line break that HTML shows as a space.
  struct LostBreak {
    /// The end of the line before, without spaces.
    let end: Int
    /// The line after, without spaces around it.
    let next: Range<Int>
    /// Whether there are blank lines between the two.
    let isParagraph: Bool
  }

  /// The lost breaks: those after the end of a sentence, before a list item, or with a blank line. A line that breaks
  /// in the middle of a sentence was only broken for the author’s convenience.
  static func lostBreaks(in bytes: UnsafeBufferPointer<UInt8>) -> [LostBreak] {
    var result: [LostBreak] = []
    var previous: Range<Int>?
    var blankLines = 0
    var rest = 0
    while rest <= bytes.count {
      var (start, end) = (rest, bytes.place(of: UInt8(ascii: "\n"), from: rest))
      rest = end + 1
      while start < end, bytes[start].isSpace { start += 1 }
      while start < end, bytes[end - 1].isSpace { end -= 1 }
      if start == end {
        blankLines += 1
        continue
      }
      defer {
        previous = start..<end
        blankLines = 0
      }
      guard let before = previous, blankLines > 0 || isEnd(bytes[before]) || isItem(bytes[start..<end]),
        !endsWithBreak(bytes[before]), !beginsWithBreak(bytes[start..<end])
      else { continue }
      result.append(LostBreak(end: before.upperBound, next: start..<end, isParagraph: blankLines > 0))
    }
    return result
  }

  /// Whether a line ends as a sentence may.
  private static func isEnd(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.last.map { ".:!?;".utf8.contains($0) } ?? false
  }

  private static func isItem(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    // The signs begin with one of three bytes.
    guard let first = line.first, "-*•".utf8.contains(first) else { return false }
    return ["- ", "* ", "• ", "– "].contains { line.starts(with: $0.utf8) }
  }

  private static func endsWithBreak(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard line.last == UInt8(ascii: ">"), let start = line.lastIndex(of: UInt8(ascii: "<")) else { return false }
    return isBreak(line[start...])
  }

  private static func beginsWithBreak(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.first == UInt8(ascii: "<") && isBreak(line)
  }

  /// Whether a tag breaks the line of the page; hidden markup, such as a comment, counts as one.
  private static func isBreak(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }
    guard !name.isEmpty else { return true }
    let text = String(decoding: name.map { $0.isLetter ? $0 | 0x20 : $0 }, as: UTF8.self)
    return text == "br" || MarkupElement.isBlock(text)
  }
}
