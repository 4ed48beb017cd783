import FormSource

extension ValueBuilder {
  /// The value of a scalar node, by its style, its tag and the way Psych reads plain text.
  mutating func scalar(_ scalar: SyntaxScalar, of node: SyntaxNode) -> Value {
    let deferred = deferredValue(of: scalar)
    if scalar.style.isQuoted, node.properties == nil || node.tag == nil || node.tag?.name == "!" {
      return Value(
        span: node.span,
        content: .string(scalar.text),
        node: node,
        deferred: deferred,
        weight: 1 + scalar.text.utf8.count / 32
      )
    }
    if scalar.style == .plain, let cut = CutText.finding(after: scalar.raw.upperBound, in: text) {
      findings.append(cut)
    }
    return Value(
      span: node.span,
      content: content(of: scalar, node),
      node: node,
      deferred: deferred,
      weight: 1 + scalar.text.utf8.count / 32
    )
  }

  private mutating func content(of scalar: SyntaxScalar, _ node: SyntaxNode) -> Value.Content {
    if let tag = node.properties?.tag?.name {
      switch tag {
      case "tag:yaml.org,2002:str", "!str": return .string(scalar.text)
      case "tag:yaml.org,2002:float", "!float":
        if case .integer(let number) = ScalarScanner.token(scalar.text) { return .float(Double(number)) }
      case "!": break
      default:
        reportUnknownTag(of: node)
        if !tag.hasPrefix("tag:yaml.org,2002:") { return .string(scalar.text) }
      }
    }
    switch ScalarScanner.token(scalar.text) {
    case .string: return .string(scalar.text)
    case .null: return .null
    case .bool(let flag): return .bool(flag)
    case .integer(let number): return .integer(number)
    case .bigInteger(let digits): return .bigInteger(digits)
    case .float(let number): return .float(number)
    case .symbol(let name): return .symbol(name)
    case .date, .time:
      if rules.refusesDates { findings.append(UnquotedDate.finding(scalar.text, at: node.span)) }
      return .string(scalar.text)
    }
  }

  private func deferredValue(of scalar: SyntaxScalar) -> Value.Deferred? {
    guard !text.pieces.isEmpty else { return nil }
    let pieces =
      text.deferred(in: scalar.raw) + (scalar.text.isEmpty ? text.deferred(after: scalar.raw.upperBound) : [])
    guard let first = pieces.first, case .deferred(let key, let fallback)? = first.insertion else { return nil }
    // Quotes around the expression are not part of the text.
    if pieces.count == 1, scalar.text == fallback {
      return Value.Deferred(key: key, fallback: fallback, parts: nil)
    }
    return Value.Deferred(key: key, fallback: scalar.text, parts: parts(of: scalar, pieces))
  }

  /// The deferred values and the text around them, in order.
  private func parts(of scalar: SyntaxScalar, _ pieces: [SourceText.Piece]) -> [Value.Deferred.Part] {
    var parts: [Value.Deferred.Part] = []
    var rest = Substring(scalar.text)
    for piece in pieces {
      guard case .deferred(let key, let fallback)? = piece.insertion else { continue }
      if !fallback.isEmpty, let range = rest.firstRange(of: fallback) {
        if range.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<range.lowerBound]))) }
        rest = rest[range.upperBound...]
      }
      parts.append(.key(key, default: fallback))
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }

  static func makesSecret(_ node: SyntaxNode, _ rules: Rules) -> Bool {
    rules.knowsSecrets && node.tag?.name == "!secret"
  }

  /// The value of `!secret {key: KEY, default: …}` in our own layout.
  mutating func secret(_ node: SyntaxNode) -> Value {
    guard case .mapping(let entries) = node.content else {
      findings.append(MalformedSecret.finding(at: node.span))
      return Value(span: node.span, content: .null)
    }
    var fields: [String: SyntaxNode] = [:]
    for entry in entries {
      guard case .scalar(let key) = entry.key.content, ["key", "default"].contains(key.text) else {
        findings.append(MalformedSecret.finding(at: entry.key.span))
        continue
      }
      fields[key.text] = entry.value
    }
    guard let keyNode = fields["key"], case .scalar(let key) = keyNode.content, !key.text.isEmpty else {
      findings.append(MalformedSecret.finding(at: node.span))
      return Value(span: node.span, content: .null)
    }
    guard let fallbackNode = fields["default"], case .scalar(let fallback) = fallbackNode.content else {
      return Value(
        span: node.span,
        content: .null,
        deferred: Value.Deferred(key: key.text, fallback: "", parts: nil)
      )
    }
    let value = scalar(fallback, of: fallbackNode)
    return Value(
      span: node.span,
      content: value.content,
      node: fallbackNode,
      deferred: Value.Deferred(key: key.text, fallback: fallback.text, parts: nil)
    )
  }
}
