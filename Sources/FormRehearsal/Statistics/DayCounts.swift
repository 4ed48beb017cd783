/// How often something took how many days.
package struct DayCounts: Hashable, Sendable {
  /// By days, only those that occur.
  private var counts: [Int: Int] = [:]
  package private(set) var total = 0

  package init() {}

  package mutating func add(_ number: Int, of days: Int) {
    guard number > 0 else { return }
    counts[days, default: 0] += number
    total += number
  }

  package mutating func add(_ other: DayCounts) {
    for (days, number) in other.counts { add(number, of: days) }
  }

  /// The least number of days within which so many of a hundred were done (the nearest rank).
  /// - Parameter percent: from 1 to 100.
  /// - Returns: the days; nil where nothing was done.
  package func percentile(_ percent: Int) -> Int? {
    let rank = max(1, (total * percent + 99) / 100)
    var seen = 0
    for days in counts.keys.sorted() {
      seen += counts[days] ?? 0
      if seen >= rank { return days }
    }
    return nil
  }

  package var median: Int? { percentile(50) }
}
