/// The difference between two lists of lines (Myers, 1986).
enum LineDifference {
  /// A run of lines replaced by another; both ranges begin after the same number of unchanged lines.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The most lines removed and inserted; beyond, the rest is replaced as a whole, since memory grows with the square.
  private static let limit = 2_000

  /// The changes in order, with at least one unchanged line between two.
  static func changes(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [Change] {
    var head = 0
    while head < old.count, head < new.count, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < old.count - head, tail < new.count - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let oldRange = head..<(old.count - tail)
    let newRange = head..<(new.count - tail)
    guard !oldRange.isEmpty || !newRange.isEmpty else { return [] }
    guard let steps = shortestPath(old[oldRange], new[newRange]) else {
      return [Change(old: oldRange, new: newRange)]
    }
    return joined(steps)
  }

  private enum Step {
    case removal(old: Int, new: Int)
    case insertion(old: Int, new: Int)
  }

  /// Nil beyond the limit.
  private static func shortestPath(_ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>)
    -> [Step]?
  {
    let most = Swift.min(limit, old.count + new.count)
    // The furthest old line reached on each diagonal, for each number of steps; diagonals count from `-most`.
    var furthest = [Int](repeating: 0, count: 2 * most + 2)
    var history: [[Int]] = []
    for steps in 0...most {
      history.append(Array(furthest[(most - steps)...(most + steps)]))
      for diagonal in stride(from: -steps, through: steps, by: 2) {
        var x = reached(furthest, most, diagonal, steps)
        var y = x - diagonal
        while x < old.count, y < new.count, old[old.startIndex + x] == new[new.startIndex + y] {
          x += 1
          y += 1
        }
        furthest[most + diagonal] = x
        if x >= old.count, y >= new.count { return walkBack(history, old, new) }
      }
    }
    return nil
  }

  /// Where a diagonal is entered, either by an insertion from above or by a removal from the left.
  private static func reached(_ furthest: [Int], _ middle: Int, _ diagonal: Int, _ steps: Int) -> Int {
    if steps == 0 { return 0 }
    let above = diagonal < steps ? furthest[middle + diagonal + 1] : -1
    let left = diagonal > -steps ? furthest[middle + diagonal - 1] + 1 : -1
    return Swift.max(above, left)
  }

  private static func walkBack(
    _ history: [[Int]],
    _ old: ArraySlice<ArraySlice<UInt8>>,
    _ new: ArraySlice<ArraySlice<UInt8>>
  ) -> [Step] {
    var path: [Step] = []
    var x = old.count
    var y = new.count
    for steps in stride(from: history.count - 1, to: 0, by: -1) {
      // `history[steps]` is what was reached with fewer steps, from diagonal `-steps` on.
      let before = history[steps]
      let diagonal = x - y
      let above = diagonal < steps ? before[steps + diagonal + 1] : -1
      let left = diagonal > -steps ? before[steps + diagonal - 1] + 1 : -1
      if above >= left {
        (x, y) = (above, above - diagonal - 1)
        path.append(.insertion(old: old.startIndex + x, new: new.startIndex + y))
      } else {
        (x, y) = (left - 1, left - 1 - diagonal + 1)
        path.append(.removal(old: old.startIndex + x, new: new.startIndex + y))
      }
    }
    return path.reversed()
  }

  private static func joined(_ steps: [Step]) -> [Change] {
    var changes: [Change] = []
    for step in steps {
      let change =
        switch step {
        case .removal(let old, let new): Change(old: old..<(old + 1), new: new..<new)
        case .insertion(let old, let new): Change(old: old..<old, new: new..<(new + 1))
        }
      if let last = changes.last, last.old.upperBound == change.old.lowerBound,
        last.new.upperBound == change.new.lowerBound
      {
        changes[changes.count - 1] = Change(
          old: last.old.lowerBound..<change.old.upperBound,
          new: last.new.lowerBound..<change.new.upperBound
        )
      } else {
        changes.append(change)
      }
    }
    return changes
  }
}
