package import FormSource

/// Edits that do not overlap, by file.
package struct EditSet {
  private var edits: [SourceID: [Fix.Edit]] = [:]

  package init() {}

  /// The files that are edited.
  package var sources: some Collection<SourceID> { edits.keys }

  /// Adds all of some edits, or none and returns false if one of them overlaps an earlier edit. Two that begin at the same
  /// offset overlap, since their order is not defined.
  package mutating func add(_ added: [Fix.Edit]) -> Bool {
    guard added.allSatisfy({ isFree($0.span) }) else { return false }
    for edit in added {
      let place = place(after: edit.span)
      edits[edit.span.source, default: []].insert(edit, at: place)
    }
    return true
  }

  private func isFree(_ span: ByteSpan) -> Bool {
    let known = edits[span.source] ?? []
    let next = place(after: span)
    if next < known.count, known[next].span.start < span.end { return false }
    guard next > 0 else { return true }
    let previous = known[next - 1].span
    return previous.start < span.start && previous.end <= span.start
  }

  /// The index of the first edit that begins after a span’s start.
  private func place(after span: ByteSpan) -> Int {
    let known = edits[span.source] ?? []
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].span.start > span.start { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The bytes of a file with its edits applied.
  package func applied(to file: SourceFile) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(file.bytes.count)
    var offset = 0
    for edit in edits[file.id] ?? [] {
      let range = edit.span.range.clamped(to: offset..<file.bytes.count)
      result += file.bytes[offset..<range.lowerBound]
      result += edit.text.utf8
      offset = range.upperBound
    }
    return result + file.bytes[offset...]
  }
}
