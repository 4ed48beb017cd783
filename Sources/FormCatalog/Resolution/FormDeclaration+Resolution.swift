import FormSource

extension FormDeclaration {
  /// Whether it is marked as the definition's free form (« demande libre »).
  package var isFree: Bool { isDefault?.value ?? false }

  /// The introduction; nil if it is blank, as Rails' `blank?` understands it.
  var shownIntroduction: FormatString? {
    guard let text = introduction?.value, text.utf8.contains(where: { !RubyText.isSpace($0) }) else { return nil }
    return FormatString(text)
  }

  /// `initialize_with`, with texts stripped; the scopes include those that every request has, sorted, each once.
  func prefill(of owner: DefinitionDeclaration?) -> [Form.Prefill] {
    var result: [Form.Prefill] = []
    let included = owner?.includedScopes ?? []
    let offersScopes = !(owner?.scopes ?? []).isEmpty
    var hasScopes = false
    for entry in prefill {
      if offersScopes, entry.field.value == "scopes" {
        hasScopes = true
        result.append(scopesPrefill(entry.items.map(\.value), included))
      } else {
        var value = entry.value
        if case .text(let text) = value { value = .text(RubyText.strip(text)) }
        result.append(Form.Prefill(field: entry.field.value, value: value, deferred: entry.deferred))
      }
    }
    if offersScopes, !hasScopes { result.append(scopesPrefill([], included)) }
    return result
  }

  private func scopesPrefill(_ values: [String], _ included: [String]) -> Form.Prefill {
    var sorted: [String] = []
    for value in (values + included).sorted(by: { $0.precedes($1) }) where value != sorted.last {
      sorted.append(value)
    }
    return Form.Prefill(field: "scopes", value: .list(sorted.map(PlainValue.text)), deferred: [])
  }
}
