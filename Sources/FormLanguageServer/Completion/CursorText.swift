import FormSource

/// What a cursor stands in, as the bytes before it say: a line that is being typed is often no YAML yet.
struct CursorText {
  enum Place: Equatable {
    /// In a comment, or within `<% … %>`.
    case comment, code
    /// In the lines of a text that `|` or `>` begins.
    case block
    case scalar
  }

  private(set) var place = Place.scalar
  /// Where the scalar begins, with its quote.
  private(set) var start: Int
  /// The quote around it; nil for none.
  private(set) var quote: UInt8?
  /// The brackets that are open around it, outermost first.
  private(set) var brackets: [UInt8] = []
  /// Whether it follows the colon of a key.
  private(set) var isAfterColon = false
  private let bytes: [UInt8]
  private let cursor: Int
  /// The indentation of the line whose key begins a text of many lines.
  private var blockIndent: Int?

  /// The column at which it begins, in bytes.
  var column: Int { start - lineStart(of: start) }

  /// What is typed up to the cursor, without the quote.
  var typed: Range<Int> { Swift.min(start + (quote == nil ? 0 : 1), cursor)..<cursor }

  init(_ bytes: [UInt8], at cursor: Int) {
    self.bytes = bytes
    self.cursor = Swift.min(Swift.max(0, cursor), bytes.count)
    start = self.cursor
    var line = entryStart(before: self.cursor)
    while line <= self.cursor {
      guard let next = scanLine(from: line), next <= self.cursor else { break }
      line = next
    }
  }

  /// The beginning of the last line before an offset that no space begins: nothing before it is open there.
  private func entryStart(before offset: Int) -> Int {
    var line = lineStart(of: offset)
    while line > 0, line == bytes.count || bytes[line].isSpaceOrBreak || bytes[line] == UInt8(ascii: "#") {
      line = lineStart(of: line - 1)
    }
    return bytes.starts(with: ByteOrderMark.utf8) ? Swift.max(line, ByteOrderMark.utf8.count) : line
  }

  private func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private func lineEnd(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Reads a line, or the lines of a text between quotes; nil once the cursor is reached.
  private mutating func scanLine(from line: Int) -> Int? {
    let end = lineEnd(of: line)
    var index = line
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let indent = index - line
    if let blockIndent {
      let isBlank = index == end || bytes[index] == UInt8(ascii: "\r")
      if indent > blockIndent || isBlank && end < cursor {
        (place, start, quote) = (.block, Swift.min(index, cursor), nil)
        return end < cursor ? end + 1 : nil
      }
      self.blockIndent = nil
    }
    place = .scalar
    isAfterColon = brackets.isEmpty ? false : isAfterColon
    begin(at: index)
    if brackets.isEmpty {
      while index < end, bytes[index] == UInt8(ascii: "-"), index + 1 == end || bytes[index + 1].isSpaceOrBreak {
        index += 1
        while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
        if index <= cursor { begin(at: index) }
      }
    }
    return scan(from: index, indent: indent)
  }

  private mutating func begin(at index: Int) {
    start = Swift.min(index, cursor)
    quote = nil
  }

  private mutating func scan(from first: Int, indent: Int) -> Int? {
    var index = first
    while index < cursor {
      let byte = bytes[index]
      let isStart = index == start
      if byte == UInt8(ascii: "\n"), quote == nil { return index + 1 }
      if let quote {
        // A quote that is doubled, or behind a backslash, ends nothing.
        if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
          index += 2
          continue
        }
        if byte == quote {
          if quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote {
            index += 2
            continue
          }
          self.quote = nil
        }
        index += 1
        continue
      }
      if byte == UInt8(ascii: "<"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "%") {
        guard let close = codeEnd(from: index), close <= cursor else {
          place = .code
          return nil
        }
        index = close
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if isStart { quote = byte }
      case UInt8(ascii: "#") where index == 0 || bytes[index - 1].isSpaceOrBreak:
        let end = lineEnd(of: index)
        guard end < cursor else {
          (place, start) = (.comment, index)
          return nil
        }
        return end + 1
      case UInt8(ascii: ":") where isSeparator(at: index):
        isAfterColon = true
        index = skipSpaces(from: index + 1)
        begin(at: index)
        continue
      case UInt8(ascii: "[") where isStart, UInt8(ascii: "{") where isStart:
        brackets.append(byte)
        isAfterColon = false
        index = skipSpaces(from: index + 1)
        begin(at: index)
        continue
      case UInt8(ascii: "]") where !brackets.isEmpty, UInt8(ascii: "}") where !brackets.isEmpty: brackets.removeLast()
      case UInt8(ascii: ",") where !brackets.isEmpty:
        isAfterColon = false
        index = skipSpaces(from: index + 1)
        begin(at: index)
        continue
      case UInt8(ascii: "&") where isStart, UInt8(ascii: "!") where isStart:
        var end = index
        while end < cursor, !bytes[end].isSpaceOrBreak { end += 1 }
        index = skipSpaces(from: end)
        begin(at: index)
        continue
      case UInt8(ascii: "|") where isStart && brackets.isEmpty, UInt8(ascii: ">") where isStart && brackets.isEmpty:
        blockIndent = indent
        let end = lineEnd(of: index)
        return end < cursor ? end + 1 : nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private func isSeparator(at index: Int) -> Bool {
    index + 1 == bytes.count || bytes[index + 1].isSpaceOrBreak
  }

  /// Spaces, and within brackets the lines between.
  private func skipSpaces(from first: Int) -> Int {
    var index = first
    while index < cursor, bytes[index] == UInt8(ascii: " ") || !brackets.isEmpty && bytes[index].isSpaceOrBreak {
      index += 1
    }
    return index
  }

  private func codeEnd(from index: Int) -> Int? {
    let close = bytes[index...].indices.dropLast().first {
      bytes[$0] == UInt8(ascii: "%") && bytes[$0 + 1] == UInt8(ascii: ">")
    }
    return close.map { $0 + 2 }
  }

  /// Where the scalar ends, with its quote.
  var end: Int {
    let line = lineEnd(of: cursor)
    var index = cursor
    if let quote {
      while index < line, bytes[index] != quote { index += 1 }
      return Swift.min(index + 1, line)
    }
    while index < line {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), isSeparator(at: index) { break }
      if byte == UInt8(ascii: "#"), index > 0, bytes[index - 1] == UInt8(ascii: " ") { break }
      if !brackets.isEmpty, ",]}".utf8.contains(byte) { break }
      if byte == UInt8(ascii: "\r") { break }
      index += 1
    }
    while index > cursor, bytes[index - 1] == UInt8(ascii: " ") { index -= 1 }
    return index
  }

  /// Where its content ends, without the quote.
  var contentEnd: Int {
    let end = end
    guard let quote, end > typed.upperBound, bytes[end - 1] == quote else { return Swift.max(end, cursor) }
    return end - 1
  }

  /// Whether a colon follows it: it is a key.
  var isKey: Bool {
    let end = end
    return end < bytes.count && bytes[end] == UInt8(ascii: ":")
  }
}

extension UInt8 {
  /// A space or the end of a line.
  var isSpaceOrBreak: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") || self == UInt8(ascii: "\t")
  }
}
