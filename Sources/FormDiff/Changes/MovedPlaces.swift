/// Which entries of a list moved, where its order changed: as few as possible.
enum MovedPlaces {
  /// - Parameter places: for each entry of the list after, its place in the list before; each place once.
  /// - Returns: the indices of the entries that moved; the others stand in the same order as before.
  static func indices(_ places: [Int]) -> [Int] {
    guard zip(places, places.dropFirst()).contains(where: { $0 > $1 }) else { return [] }
    // The longest increasing subsequence: for each length, the entry that ends one with the least place.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: places.count)
    for (index, place) in places.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if places[ends[middle]] < place { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var kept: Set<Int> = []
    var next = ends.last
    while let index = next {
      kept.insert(index)
      next = previous[index]
    }
    return places.indices.filter { !kept.contains($0) }
  }
}
