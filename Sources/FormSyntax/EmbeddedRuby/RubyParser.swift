/// Parses the Ruby of one tag: an expression, or the head of a block.
struct RubyParser {
  /// The statement in a `<% … %>` tag.
  enum Statement: Equatable {
    case begin(RubyExpression)
    case elseIf(RubyExpression)
    case otherwise
    case end
  }

  /// No definition needs longer code, and its nesting could exhaust the stack.
  private static let tokenLimit = 200

  private var tokens: ArraySlice<RubyToken>

  private static func tokens(of code: ArraySlice<UInt8>) -> [RubyToken]? {
    guard code.count <= 10_000, let tokens = RubyLexer.tokens(of: code), tokens.count <= tokenLimit else { return nil }
    return tokens
  }

  /// Nil where the code is not in the subset that definitions may embed.
  static func expression(_ code: ArraySlice<UInt8>) -> RubyExpression? {
    guard let tokens = tokens(of: code) else { return nil }
    var parser = RubyParser(tokens: tokens[...])
    guard let expression = parser.conditional(), parser.tokens.isEmpty else { return nil }
    return expression
  }

  static func statement(_ code: ArraySlice<UInt8>) -> Statement? {
    guard let tokens = tokens(of: code), case .name(let keyword)? = tokens.first else { return nil }
    var parser = RubyParser(tokens: tokens.dropFirst())
    switch keyword {
    case "end": return parser.tokens.isEmpty ? .end : nil
    case "else": return parser.tokens.isEmpty ? .otherwise : nil
    case "if", "unless", "elsif":
      guard let condition = parser.conditional(), parser.tokens.isEmpty else { return nil }
      if keyword == "elsif" { return .elseIf(condition) }
      return .begin(keyword == "if" ? condition : .not(condition))
    default: return nil
    }
  }

  /// Whether code that is not recognised opens a block that an `end` will close.
  static func opensBlock(_ code: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: code.prefix(10_000), as: UTF8.self).split { !$0.isLetter }
    return ["if", "unless", "case", "while", "until", "for", "begin"].contains(words.first) || words.contains("do")
  }

  private mutating func take(_ mark: String) -> Bool {
    guard tokens.first == .mark(mark) else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func take(names: [String]) -> Bool {
    let saved = tokens
    for (index, name) in names.enumerated() {
      if index > 0, !take(".") {
        tokens = saved
        return false
      }
      guard tokens.first == .name(name) else {
        tokens = saved
        return false
      }
      tokens.removeFirst()
    }
    return true
  }

  private mutating func conditional() -> RubyExpression? {
    guard let condition = disjunction() else { return nil }
    guard take("?") else { return condition }
    guard let positive = conditional(), take(":"), let negative = conditional() else { return nil }
    return .conditional(condition, positive, negative)
  }

  private mutating func disjunction() -> RubyExpression? {
    guard let left = conjunction() else { return nil }
    guard take("||") else { return left }
    return disjunction().map { .or(left, $0) }
  }

  private mutating func conjunction() -> RubyExpression? {
    guard let left = operand() else { return nil }
    guard take("&&") else { return left }
    return conjunction().map { .and(left, $0) }
  }

  private mutating func operand() -> RubyExpression? {
    if take("!") { return operand().map(RubyExpression.not) }
    if take("(") {
      guard let inner = conditional(), take(")") else { return nil }
      return inner
    }
    if case .string(let text)? = tokens.first {
      tokens.removeFirst()
      return .string(text)
    }
    if take(names: ["Rails", "env"]) { return environmentTest() }
    if take(names: ["Rails", "application", "credentials"]) { return credential() }
    if take(names: ["FeatureFlag", "enabled?"]) { return flagTest() }
    guard case .name(let name)? = tokens.popFirst() else { return nil }
    return ["true": .boolean(true), "false": .boolean(false), "nil": .null][name]
  }

  private mutating func environmentTest() -> RubyExpression? {
    if take("."), case .name(let name)? = tokens.popFirst(), name.hasSuffix("?") {
      return .isEnvironment(String(name.dropLast()))
    }
    for (mark, isEqual) in [("==", true), ("!=", false)] where take(mark) {
      guard case .string(let name)? = tokens.popFirst() else { return nil }
      return isEqual ? .isEnvironment(name) : .not(.isEnvironment(name))
    }
    return nil
  }

  /// `.a.b`, `[:a]` or `.dig(:a, :b)`
  private mutating func credential() -> RubyExpression? {
    var path: [String] = []
    while true {
      if take(".") {
        guard case .name(let name)? = tokens.popFirst() else { return nil }
        guard name == "dig", tokens.first == .mark("(") else {
          path.append(name)
          continue
        }
        _ = take("(")
        repeat {
          guard case .symbol(let key)? = tokens.popFirst() else { return nil }
          path.append(key)
        } while take(",")
        guard take(")") else { return nil }
      } else if take("[") {
        guard case .symbol(let key)? = tokens.popFirst(), take("]") else { return nil }
        path.append(key)
      } else {
        return path.isEmpty ? nil : .credential(path.joined(separator: "."))
      }
    }
  }

  private mutating func flagTest() -> RubyExpression? {
    let isParenthesised = take("(")
    let name: String
    switch tokens.popFirst() {
    case .symbol(let symbol)?: name = symbol
    case .string(let text)?: name = text
    default: return nil
    }
    guard !isParenthesised || take(")") else { return nil }
    return .isFlagEnabled(name)
  }
}
