import FormSource
import FormSyntax

/// Keys that have lost all of their indentation.
extension KeyLevels {
  /// The entries of a folder, each before a key that could not be read and has lost all of its indentation as one that may
  /// have any key: whatever is broken belongs to it.
  static func doubted(_ entries: [Cursor.Field], before broken: [BrokenEntry], _ record: Record) -> [Cursor.Field] {
    let keys = broken.filter { record.place(of: $0.name) != nil }.map(\.span)
    var result = entries
    for key in keys where !broken.contains(where: { $0.span.end == key.start && $0.span.source == key.source }) {
      guard let place = entries.lastIndex(where: { $0.nameSpan.source == key.source && $0.nameSpan.start < key.start })
      else { continue }
      let entry = entries[place]
      result[place] = entry.with(Cursor(entry.cursor.value.withUnknownKeys, via: entry.cursor.via))
    }
    return result
  }

  /// Puts each key without the indentation of its entry into the entry before it.
  /// - Parameters:
  ///   - entries: those of a file or folder.
  ///   - record: their shape.
  ///   - findings: gets one for each entry that lost its keys, at the first of them.
  /// - Returns: the entries.
  static func joined(
    _ entries: some Sequence<Cursor.Field>,
    _ record: Record,
    _ findings: inout [Finding]
  ) -> [Cursor.Field] {
    let shape = Shape.record(record)
    var result: [Cursor.Field] = []
    for field in entries {
      guard record.place(of: field.name) != nil, field.cursor.via == nil, !record.isPart(field.cursor.value),
        let previous = result.last, previous.nameSpan.source == field.nameSpan.source,
        case let key = Hash.Entry(field.name, at: field.nameSpan, field.cursor.value),
        shape.takes(key, in: previous.cursor.value)
      else {
        result.append(field)
        continue
      }
      let value = shape.value(previous.cursor.value, with: [key])
      result[result.count - 1] = previous.with(Cursor(value, via: previous.cursor.via))
      if let last = findings.last, last.subject == previous.name {
        findings[findings.count - 1] = last.also(at: [field.nameSpan])
      } else {
        findings.append(MisindentedKey.notDeepEnough(field.key, in: previous.name, subject: previous.name))
      }
    }
    return result
  }
}
