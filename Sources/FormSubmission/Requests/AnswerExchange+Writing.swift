extension AnswerExchange {
  mutating func put(_ name: String, _ answer: RawAnswer?) {
    if let answer { data.append((name, answer)) }
  }

  /// The items of a list, including those kept aside at their original places; nil where there are none.
  func items(_ name: String, _ texts: [String]) -> RawAnswer? {
    var texts = texts
    for item in (unrecognized.items[name] ?? []).sorted(by: { $0.index < $1.index }) {
      texts.insert(item.text, at: max(0, min(item.index, texts.count)))
    }
    return texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }

  /// Adds the answers that were kept aside and that no property has replaced.
  mutating func finishWriting() {
    data += Self.remaining(unrecognized.answers, beside: data)
    documents += Self.remaining(unrecognized.documents, beside: documents)
  }

  private static func remaining(
    _ kept: [String: RawAnswer],
    beside written: [(String, RawAnswer)]
  ) -> [(String, RawAnswer)] {
    if kept.isEmpty { return [] }
    let names = Set(written.map(\.0))
    return kept.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
