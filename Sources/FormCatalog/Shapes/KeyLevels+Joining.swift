import FormSource
import FormSyntax

/// Keys that do not stand deep enough.
extension KeyLevels {
  /// The entries of a mapping, those that belong to the one before them in that one.
  mutating func joined(_ entries: [Hash.Entry], _ keys: Keys, _ levels: [Level]) -> [Hash.Entry] {
    guard entries.contains(where: { $0.item.via == nil && !keys.have($0) }) else { return entries }
    let names = Set(entries.map(\.key.written))
    let absent = keys.record?.keys.map(\.name).filter { !names.contains($0) } ?? []
    var result: [Hash.Entry] = []
    // What belongs to the last entry of the result, if it is of this shape.
    var inner: [Hash.Entry] = []
    var shape: Shape?
    func finish() {
      guard let last = result.last, let shape, !inner.isEmpty else { return }
      result[result.count - 1] = last.with(shape.value(last.value, with: inner))
      moved.formUnion(inner.map(\.keySpan))
      // What stands beside a key that is itself too deep is too deep with it.
      guard keys.shape(of: last.key.written) != nil else { return }
      let finding = MisindentedKey.notDeepEnough(inner[0].located, in: last.key.written, subject: entry.name)
      findings.append(finding.also(at: inner.dropFirst().map(\.keySpan)))
    }
    for entry in entries {
      if entry.item.via == nil, !keys.have(entry), let last = result.last, let shape,
        shape.takes(entry, in: last.value),
        shape.names(entry.key.written) || Suggestion.nearest(to: entry.key.written, among: absent) == nil
      {
        inner.append(entry)
        continue
      }
      finish()
      inner = []
      result.append(entry)
      shape = entry.item.via == nil ? self.shape(of: entry, keys, levels) : nil
    }
    finish()
    return result
  }

  /// What a key declares that may have lost what belongs to it: at its level or, if it is empty, at one above.
  private func shape(of entry: Hash.Entry, _ keys: Keys, _ levels: [Level]) -> Shape? {
    let name = entry.key.written
    if let shape = keys.shape(of: name) { return shape }
    guard entry.value.isNull else { return nil }
    return levels.last { !$0.names.contains(name) && $0.keys.shape(of: name)?.isKeyed ?? false }?.keys.shape(of: name)
  }
}
