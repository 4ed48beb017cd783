/// Splits the Ruby of one tag into tokens; nil where it holds something that no allowed expression has.
enum RubyToken: Equatable {
  /// A name, with the `?` or `!` that may end it.
  case name(String)
  case symbol(String)
  case string(String)
  /// One of `. :: ( ) [ ] || && ! ? : == != ,`
  case mark(String)
}

struct RubyLexer {
  private var rest: Substring.UnicodeScalarView
  private(set) var tokens: [RubyToken] = []

  static func tokens(of code: String) -> [RubyToken]? {
    var lexer = RubyLexer(rest: Substring(code).unicodeScalars)
    while !lexer.rest.isEmpty {
      guard lexer.takeToken() else { return nil }
    }
    return lexer.tokens
  }

  private static let marks = ["::", "||", "&&", "==", "!=", ".", "(", ")", "[", "]", "!", "?", ":", ","]

  private mutating func takeToken() -> Bool {
    guard let first = rest.first else { return true }
    if first.properties.isWhitespace {
      rest.removeFirst()
      return true
    }
    if first == "'" || first == "\"" { return takeString(first) }
    if isNameStart(first) {
      tokens.append(.name(takeName()))
      return true
    }
    if first == ":", let next = rest.dropFirst().first, isNameStart(next) {
      rest.removeFirst()
      tokens.append(.symbol(takeName()))
      return true
    }
    for mark in Self.marks where rest.starts(with: mark.unicodeScalars) {
      rest.removeFirst(mark.unicodeScalars.count)
      tokens.append(.mark(mark))
      return true
    }
    return false
  }

  private func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private mutating func takeName() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = rest.first, isNameStart(scalar) || ("0"..."9").contains(scalar) {
      name.append(scalar)
      rest.removeFirst()
    }
    // `production?` but not `a ?` nor `a!=b`.
    if let last = rest.first, last == "?" || last == "!", rest.dropFirst().first != "=" {
      name.append(last)
      rest.removeFirst()
    }
    return String(name)
  }

  /// A literal without interpolation; escapes other than of the quote and the backslash are not allowed.
  private mutating func takeString(_ quote: Unicode.Scalar) -> Bool {
    rest.removeFirst()
    var text = String.UnicodeScalarView()
    while let scalar = rest.first {
      rest.removeFirst()
      if scalar == quote {
        tokens.append(.string(String(text)))
        return true
      }
      if scalar == "\\" {
        guard let escaped = rest.first, escaped == quote || escaped == "\\" else { return false }
        text.append(escaped)
        rest.removeFirst()
      } else if quote == "\"", scalar == "#", rest.first == "{" {
        return false
      } else {
        text.append(scalar)
      }
    }
    return false
  }
}
