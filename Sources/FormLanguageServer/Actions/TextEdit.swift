import FormSource

/// The difference of two texts as one edit.
enum TextEdit {
  /// The edit that makes `after` of a file, from the first byte that differs to the last; nil where none does.
  static func edit(from file: SourceFile, to after: [UInt8]) -> Fix.Edit? {
    let before = file.bytes
    guard before != after else { return nil }
    var start = 0
    let shorter = Swift.min(before.count, after.count)
    while start < shorter, before[start] == after[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, before[before.count - 1 - tail] == after[after.count - 1 - tail] { tail += 1 }
    // Characters stay whole.
    while start > 0, isInner(before, start) || isInner(after, start) { start -= 1 }
    while tail > 0, isInner(before, before.count - tail) || isInner(after, after.count - tail) { tail -= 1 }
    let text = String(decoding: after[start..<after.count - tail], as: UTF8.self)
    return Fix.Edit(ByteSpan(file.id, start, before.count - tail), text)
  }

  private static func isInner(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }
}
