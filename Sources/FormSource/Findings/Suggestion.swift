/// Finds the name that an author probably meant.
package enum Suggestion {
  /// The candidate nearest to `name`, if one is near enough (at most a third of the letters differ, three at most).
  ///
  /// Among equally near candidates the first in the order of their bytes is taken, so the answer does not depend on the
  /// order of the candidates.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let target = Array(name.lowercased().utf8)
    guard !target.isEmpty, target.count <= 200 else { return nil }
    let limit = Swift.min(3, Swift.max(1, target.count / 3))
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let letters = Array(candidate.lowercased().utf8)
      guard abs(letters.count - target.count) <= limit, !letters.isEmpty else { continue }
      let distance = editDistance(target, letters, limit: limit)
      guard distance <= limit else { continue }
      if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// Whether one insertion, deletion, substitution or swap makes one text of the other, capitals aside.
  package static func isOneLetterFrom(_ left: String, _ right: String) -> Bool {
    editDistance(Array(left.lowercased().utf8), Array(right.lowercased().utf8), limit: 1) == 1
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours between two names; more than `limit`
  /// counts as `limit + 1`.
  static func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...Swift.max(1, left.count) where row <= left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in 1...right.count {
        let substitution = left[row - 1] == right[column - 1] ? 0 : 1
        var cost = Swift.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + substitution)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = Swift.min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}

/// Keeps proposals affordable: a project with thousands of unknown names among thousands of known ones gets proposals
/// for the first of them only.
package struct SuggestionBudget: Sendable {
  /// Comparisons left; a real project needs a few thousand.
  private var comparisons = 200_000

  package init() {}

  /// As ``Suggestion/nearest(to:among:)``; nil once the budget is spent.
  package mutating func nearest(to name: String, among candidates: some Collection<String>) -> String? {
    guard comparisons >= candidates.count else { return nil }
    comparisons -= candidates.count
    return Suggestion.nearest(to: name, among: candidates)
  }
}
