/// A token of the Ruby in one tag.
enum RubyToken: Equatable {
  /// A name, including a final `?` or `!`.
  case name(String)
  case symbol(String)
  case string(String)
  /// One of `. :: ( ) [ ] || && ! ? : == != ,`
  case mark(String)
}

/// Splits the Ruby of one tag into tokens.
struct RubyLexer {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var tokens: [RubyToken] = []

  /// Nil where the code contains something that no allowed expression has.
  static func tokens(of code: ArraySlice<UInt8>) -> [RubyToken]? {
    var lexer = RubyLexer(bytes: code, position: code.startIndex)
    while lexer.position < code.endIndex {
      guard lexer.takeToken() else { return nil }
    }
    return lexer.tokens
  }

  private static let marks = ["::", "||", "&&", "==", "!=", ".", "(", ")", "[", "]", "!", "?", ":", ","]

  private func byte(_ distance: Int = 0) -> UInt8? {
    let index = position + distance
    return index < bytes.endIndex ? bytes[index] : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func takeToken() -> Bool {
    guard let first = byte() else { return true }
    if first.isYAMLSpace {
      position += 1
      return true
    }
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") { return takeString(first) }
    if first.isNameStart {
      tokens.append(.name(takeName()))
      return true
    }
    if first == UInt8(ascii: ":"), let next = byte(1), next.isNameStart {
      position += 1
      tokens.append(.symbol(takeName()))
      return true
    }
    guard let mark = Self.marks.first(where: { bytes[position...].starts(with: $0.utf8) }) else { return false }
    position += mark.utf8.count
    tokens.append(.mark(mark))
    return true
  }

  private mutating func takeName() -> String {
    let start = position
    while let next = byte(), next.isNameStart || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) {
      position += 1
    }
    // `production?` but not `a ?` nor `a!=b`.
    if let last = byte(), last == UInt8(ascii: "?") || last == UInt8(ascii: "!"), byte(1) != UInt8(ascii: "=") {
      position += 1
    }
    return text(start..<position)
  }

  /// A literal without interpolation; only the quote and the backslash may be escaped.
  private mutating func takeString(_ quote: UInt8) -> Bool {
    position += 1
    var content: [UInt8] = []
    while let next = byte() {
      position += 1
      if next == quote {
        tokens.append(.string(String(decoding: content, as: UTF8.self)))
        return true
      }
      if next == UInt8(ascii: "\\") {
        guard let escaped = byte(), escaped == quote || escaped == UInt8(ascii: "\\") else { return false }
        content.append(escaped)
        position += 1
      } else if quote == UInt8(ascii: "\""), next == UInt8(ascii: "#"), byte() == UInt8(ascii: "{") {
        return false
      } else {
        content.append(next)
      }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isNameStart: Bool {
    self == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }
}
