/// Suggestions of the name that an author probably meant.
package enum Suggestion {
  /// The candidate nearest to `name`, by edit distance; nil if none is near enough. The distance may be up to a third
  /// of the name’s bytes, but at least 1 is allowed and at most 3.
  ///
  /// Of equally near candidates, the first in string order is returned, so the result does not depend on the order in
  /// which they are given.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let target = letters(name)
    guard !target.isEmpty, target.count <= 200 else { return nil }
    let targetSet = letterSet(target)
    var limit = Swift.min(3, Swift.max(1, target.count / 3))
    var best: (distance: Int, name: String)?
    for candidate in candidates where abs(candidate.utf8.count - target.count) <= limit + 2 && candidate != name {
      let letters = letters(candidate)
      guard abs(letters.count - target.count) <= limit, !letters.isEmpty,
        // Each change adds at most one letter and removes at most one.
        (letterSet(letters) ^ targetSet).nonzeroBitCount <= 2 * limit
      else { continue }
      let distance = editDistance(target, letters, limit: limit)
      guard distance <= limit else { continue }
      if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
      // Of names that are farther, it need not be known how far.
      limit = distance
    }
    return best?.name
  }

  /// The bytes of a name, with ASCII letters in lower case, without invisible characters and typographic quotes.
  private static func letters(_ name: String) -> [UInt8] {
    // On the bytes: most names are ASCII, and a project has hundreds of them.
    let ascii = name.withBytes { bytes in bytes.allSatisfy { $0 < 0x80 } ? bytes.map(\.small) : nil }
    return ascii
      ?? String(
        String.UnicodeScalarView(name.unicodeScalars.filter { !$0.isInvisible && !"“”«»„".unicodeScalars.contains($0) })
      ).utf8.map(\.small)
  }

  /// Whether one of two names is a word of the other: `provider` and `data_provider`.
  package static func isPart(_ left: String, _ right: String) -> Bool {
    let (shorter, longer) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    return shorter.utf8.count > 3 && longer.split(separator: "_").contains { $0 == shorter }
  }

  /// Whether one insertion, deletion or substitution of a byte, or one swap of neighbours, turns one text into the
  /// other, ignoring case.
  package static func isOneLetterFrom(_ left: String, _ right: String) -> Bool {
    areOneApart(Array(left.inSmallLetters().utf8), Array(right.inSmallLetters().utf8))
  }

  /// Whether one insertion, deletion or substitution of a byte, or one swap of neighbours, turns some bytes into others.
  package static func areOneApart(_ left: [UInt8], _ right: [UInt8]) -> Bool { areOneApart(left[...], right[...]) }

  package static func areOneApart(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    return left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { areOneApart(left, $0) } }
  }

  private static func areOneApart(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    // One change is at the first difference: whatever follows it is the same.
    let shorter = Swift.min(left.count, right.count)
    var place = 0
    while place < shorter, left[place] == right[place] { place += 1 }
    func isSame(from start: Int, _ other: Int) -> Bool { left[start...].elementsEqual(right[other...]) }
    if left.count > right.count { return isSame(from: place + 1, place) }
    if left.count < right.count { return isSame(from: place, place + 1) }
    if place == shorter { return false }
    if isSame(from: place + 1, place + 1) { return true }
    return place + 1 < shorter && left[place] == right[place + 1] && left[place + 1] == right[place]
      && isSame(from: place + 2, place + 2)
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbouring bytes between two names (the optimal
  /// string alignment distance); `limit + 1` if it is greater than `limit`.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    if left.isEmpty { return right.count }
    let width = right.count + 1
    // Three rows of the table, reused in turn.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { table in
      for column in 0..<width { table[column] = column }
      for row in 1...left.count {
        let (current, last, beforeLast) = (row % 3 * width, (row + 2) % 3 * width, (row + 1) % 3 * width)
        // Farther from the diagonal than the limit, every cost exceeds it.
        let first = Swift.max(1, row - limit)
        let end = Swift.min(width, row + limit + 1)
        table[current + first - 1] = first == 1 ? row : limit + 1
        var best = table[current + first - 1]
        for column in stride(from: first, to: end, by: 1) {
          let substitution = left[row - 1] == right[column - 1] ? 0 : 1
          var cost = Swift.min(
            table[last + column] + 1,
            table[current + column - 1] + 1,
            table[last + column - 1] + substitution
          )
          if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
            cost = Swift.min(cost, table[beforeLast + column - 2] + 1)
          }
          table[current + column] = cost
          best = Swift.min(best, cost)
        }
        if end < width { table[current + end] = limit + 1 }
        if best > limit { return limit + 1 }
      }
      return table[left.count % 3 * width + right.count]
    }
  }

  /// The letters of a name, one bit for each.
  private static func letterSet(_ name: [UInt8]) -> UInt64 { name.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
}

/// Limits the cost of suggestions: a project with thousands of unknown names and thousands of known ones gets
/// suggestions for the first unknown names only.
package struct SuggestionBudget: Sendable {
  /// The number of comparisons left; a real project needs a few thousand.
  private var comparisons = 200_000

  package init() {}

  /// As ``Suggestion/nearest(to:among:)``; nil once the budget is spent.
  package mutating func nearest(to name: String, among candidates: some Collection<String>) -> String? {
    guard comparisons >= candidates.count else { return nil }
    comparisons -= candidates.count
    return Suggestion.nearest(to: name, among: candidates)
  }

  /// Whether it is worth gathering so many candidates.
  package func affords(_ count: Int) -> Bool { comparisons >= count }
}
