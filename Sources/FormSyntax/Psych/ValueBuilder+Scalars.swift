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
      if rules.loader.refusesDates { findings.append(UnquotedDate.finding(scalar.text, at: node.span)) }
      return .string(scalar.text)
    }
  }

  private func deferredValue(of scalar: SyntaxScalar) -> Value.Deferred? {
    guard !text.pieces.isEmpty else { return nil }
    let reading = DeferredReading(scalar, in: text)
    guard let key = reading.parts.lazy.compactMap(\.key).first else { return nil }
    // Quotes around the expression are not part of the text.
    return Value.Deferred(key: key, fallback: scalar.text, parts: reading.parts.count == 1 ? nil : reading.parts)
  }

  static func makesSecret(_ node: SyntaxNode, _ rules: Rules) -> Bool {
    rules.knowsSecrets && node.tag?.name == "!secret"
  }

  /// The value of `!secret {key: KEY, default: …}` in our own layout.
  mutating func secret(_ node: SyntaxNode) -> Value {
    guard case .mapping(let entries) = node.content else {
      findings.append(MalformedSecret.finding(.notAMapping, at: node.span))
      return .unknown(at: node.span)
    }
    var parts: [String: Value] = [:]
    for entry in entries {
      guard case .scalar(let name) = entry.key.content, ["key", "default"].contains(name.text) else {
        findings.append(MalformedSecret.finding(.unknownPart, at: entry.key.span))
        return .unknown(at: node.span)
      }
      let value = item(of: entry.value).value
      if value.isUnknown { return value }
      guard let text = value.scalar?.text, name.text == "key" ? !text.isEmpty : !value.isNull else {
        findings.append(
          MalformedSecret.finding(.unusablePart(name.text), at: value.span.isEmpty ? entry.key.span : value.span)
        )
        return .unknown(at: node.span)
      }
      parts[name.text] = value
    }
    guard let key = parts["key"]?.scalar?.text else {
      findings.append(MalformedSecret.finding(.noKey, at: node.span))
      return .unknown(at: node.span)
    }
    let fallback = parts["default"]
    return Value(
      span: node.span,
      content: fallback?.content ?? .null,
      node: fallback?.node,
      deferred: Value.Deferred(key: key, fallback: fallback?.scalar?.text ?? "", parts: nil)
    )
  }
}
