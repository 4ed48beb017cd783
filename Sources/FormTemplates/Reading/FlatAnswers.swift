package import FormCatalog
package import FormSource
package import FormSyntax

/// Collects answers one by one, and puts them together as in a file of answers.
package struct FlatAnswers {
  private var values: [(path: [String], value: Value)] = []
  private let span: ByteSpan

  /// - Parameter span: the place of all of them, such as a row of a table.
  package init(at span: ByteSpan) {
    self.span = span
  }

  package mutating func set(_ path: AnswerPath, _ value: Value) {
    let value = value.isUnknown ? value : path.fitted(value)
    // Several columns may fill one list.
    if let place = values.firstIndex(where: { $0.path == path.steps }), let items = values[place].value.array,
      let more = value.array
    {
      values[place].value = .made((items + more).map(\.value), at: value.span)
    } else {
      values.append((path.steps, value))
    }
  }

  package var cursor: Cursor {
    guard case .hash(let hash) = value(values).content else { return Cursor(value(values)) }
    let entries = hash.entries.map { entry in
      let isForms = entry.key.text == "forms"
      return (
        key: entry.key.text, keySpan: entry.keySpan, value: isForms ? Value.made([entry.value], at: span) : entry.value
      )
    }
    return Cursor(.made(entries: entries, at: span))
  }

  /// The value made of the parts below one path, in the order in which they were set.
  private func value(_ parts: [(path: [String], value: Value)]) -> Value {
    var order: [String] = []
    var groups: [String: [(path: [String], value: Value)]] = [:]
    for part in parts {
      guard let first = part.path.first else { return part.value }
      if groups[first] == nil { order.append(first) }
      groups[first, default: []].append((Array(part.path.dropFirst()), part.value))
    }
    return .made(entries: order.map { ($0, span, value(groups[$0] ?? [])) }, at: span)
  }
}
