/// The changes of fixes, as a patch for `git apply` and `patch -p1`.
package enum UnifiedDiff {
  /// Unchanged lines shown around a change.
  private static let context = 3

  /// The patch of several files, in their order, with paths relative to the root.
  package static func text(_ files: [FixedFile]) -> [UInt8] {
    files.flatMap(text)
  }

  static func text(_ file: FixedFile) -> [UInt8] {
    let old = lines(file.before)
    let new = lines(file.after)
    let changes = LineDifference.changes(from: old, to: new)
    guard !changes.isEmpty else { return [] }
    var result = Array("--- \(name("a", file.path))\n+++ \(name("b", file.path))\n".utf8)
    for hunk in hunks(changes, count: old.count) {
      append(hunk, old, new, to: &result)
    }
    return result
  }

  /// The lines with their line ends; the last may have none.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: lineFeed).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// Changes whose contexts touch share a hunk.
  private static func hunks(_ changes: [LineDifference.Change], count: Int) -> [[LineDifference.Change]] {
    var hunks: [[LineDifference.Change]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private static func append(
    _ hunk: [LineDifference.Change],
    _ old: [ArraySlice<UInt8>],
    _ new: [ArraySlice<UInt8>],
    to result: inout [UInt8]
  ) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = Swift.min(context, first.old.lowerBound)
    let after = Swift.min(context, old.count - last.old.upperBound)
    let oldRange = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let newRange = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    result += "@@ -\(place(oldRange)) +\(place(newRange)) @@\n".utf8
    var line = oldRange.lowerBound
    for change in hunk {
      for kept in old[line..<change.old.lowerBound] { append(" ", kept, to: &result) }
      for removed in old[change.old] { append("-", removed, to: &result) }
      for added in new[change.new] { append("+", added, to: &result) }
      line = change.old.upperBound
    }
    for kept in old[line..<oldRange.upperBound] { append(" ", kept, to: &result) }
  }

  /// The first line and the number of lines; for an empty range, the line before it.
  private static func place(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }

  private static func append(_ sign: String, _ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
    result += sign.utf8
    result += line
    if line.last != lineFeed { result += "\n\\ No newline at end of file\n".utf8 }
  }

  private static let lineFeed = UInt8(ascii: "\n")

  /// A path as git writes it: in quotes, with escapes, if it contains quotes, backslashes or control characters. A tab
  /// ends a path with spaces.
  private static func name(_ side: String, _ path: String) -> String {
    let full = "\(side)/\(path)"
    guard full.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      return full.utf8.contains(0x20) ? full + "\t" : full
    }
    var quoted = "\""
    for scalar in full.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: quoted += "\\\(scalar)"
      case 0..<0x20, 0x7F:
        let digits = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
