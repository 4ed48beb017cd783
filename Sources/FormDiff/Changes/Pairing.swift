/// The entries of two lists, matched: those that both have, those that got another name, and those that one list alone has.
struct Pairing<Entry> {
  /// In the order of the list after.
  let kept: [(before: Entry, after: Entry)]
  /// In the order of the list after.
  let renamed: [(before: Entry, after: Entry)]
  let added: [Entry]
  let removed: [Entry]
  /// For each of the kept entries its place in the list before.
  private let order: [Int]

  /// - Parameters:
  ///   - before: one list.
  ///   - after: the other one; of entries of one name, the first counts, in either list.
  ///   - name: what an entry is known by.
  ///   - likeness: what tells that an entry got another name; nil for nothing. It counts only where one entry alone that
  ///     is gone and one alone that is new have it.
  init<Likeness: Hashable>(
    _ before: [Entry],
    _ after: [Entry],
    by name: (Entry) -> String,
    likeness: (Entry) -> [Likeness]
  ) {
    var places: [String: Int] = [:]
    for (place, entry) in before.enumerated() where places[name(entry)] == nil { places[name(entry)] = place }
    var kept: [(before: Entry, after: Entry)] = []
    var order: [Int] = []
    var new: [Entry] = []
    var seen: Set<String> = []
    for entry in after where seen.insert(name(entry)).inserted {
      if let place = places.removeValue(forKey: name(entry)) {
        kept.append((before[place], entry))
        order.append(place)
      } else {
        new.append(entry)
      }
    }
    let gone = places.values.sorted().map { before[$0] }
    var renames = Renames(gone: gone.map(likeness), new: new.map(likeness))
    renames.match()
    self.kept = kept
    renamed = renames.pairs.map { (gone[$0.gone], new[$0.new]) }
    removed = gone.indices.filter { !renames.usedGone.contains($0) }.map { gone[$0] }
    added = new.indices.filter { !renames.usedNew.contains($0) }.map { new[$0] }
    self.order = order
  }

  /// The kept entries that moved, as few as possible: the others stand in the same order as before.
  var moved: [(before: Entry, after: Entry)] { MovedPlaces.indices(order).map { kept[$0] } }
}

extension Pairing: Sendable where Entry: Sendable {}

extension Pairing {
  /// Matches by name alone.
  init(_ before: [Entry], _ after: [Entry], by name: (Entry) -> String) {
    self.init(before, after, by: name) { _ in [Bool]() }
  }
}

/// Finds entries that are gone and new ones that are alike, by the first of their likenesses that tells them apart.
private struct Renames<Likeness: Hashable> {
  let gone: [[Likeness]]
  let new: [[Likeness]]
  private(set) var pairs: [(gone: Int, new: Int)] = []
  private(set) var usedGone: Set<Int> = []
  private(set) var usedNew: Set<Int> = []

  init(gone: [[Likeness]], new: [[Likeness]]) {
    self.gone = gone
    self.new = new
  }

  mutating func match() {
    let levels = max(gone.map(\.count).max() ?? 0, new.map(\.count).max() ?? 0)
    for level in 0..<levels {
      let left = Self.unique(gone, level, besides: usedGone)
      let right = Self.unique(new, level, besides: usedNew)
      for (likeness, place) in right.sorted(by: { $0.value < $1.value }) {
        guard let other = left[likeness] else { continue }
        pairs.append((other, place))
        usedGone.insert(other)
        usedNew.insert(place)
      }
    }
    pairs.sort { $0.new < $1.new }
  }

  private static func unique(_ all: [[Likeness]], _ level: Int, besides used: Set<Int>) -> [Likeness: Int] {
    var places: [Likeness: Int] = [:]
    var repeated: Set<Likeness> = []
    for (place, likenesses) in all.enumerated() where level < likenesses.count && !used.contains(place) {
      if places.updateValue(place, forKey: likenesses[level]) != nil { repeated.insert(likenesses[level]) }
    }
    for likeness in repeated { places[likeness] = nil }
    return places
  }
}
