package import FormSource

extension Finding {
  /// The finding about the same mistake at further places.
  func also(at places: some Sequence<Cursor>) -> Finding { also(at: places.map(\.span)) }

  func also(at places: some Sequence<ByteSpan>) -> Finding {
    var finding = self
    finding.notes += places.map { Note(Words(fr: "et ici", en: "and here"), at: $0) }
    return finding
  }

  /// The finding at a place in the project: a finding in built-in text moves to the definition that uses the text.
  func placed(for definition: Located<String>) -> Finding {
    guard span.source.isBuiltIn else { return self }
    return Finding(rule, at: definition.span, message, label: label, fix: nil, subject: definition.value)
  }
}

extension [Finding] {
  /// Without those that another one repeats, about a place that several definitions share.
  package var eachOnce: [Finding] {
    var seen: Set<FindingPlace> = []
    return filter { seen.insert(FindingPlace(rule: $0.rule.id, span: $0.span)).inserted }
  }
}

private struct FindingPlace: Hashable {
  let rule: String
  let span: ByteSpan
}
