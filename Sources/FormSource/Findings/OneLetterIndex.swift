/// Names, to be asked for those that may be one letter away from another one: a letter too many, missing or replaced, or
/// two neighbours swapped. Case does not count.
///
/// Two such names are alike once a letter is taken out of one of them, or of both. Kept are hashes of a name with each of
/// its bytes taken out in turn, so that a name is looked up without going through the others.
package struct OneLetterIndex: Sendable {
  private var places: [UInt64: [Int]] = [:]
  private static let base: UInt64 = 0x1_0000_01B3

  package init() {}

  /// Adds a name; `place` is what ``candidates(for:)`` returns for it.
  package mutating func add(_ name: String, at place: Int) {
    for hash in Self.hashes(of: name) { places[hash, default: []].append(place) }
  }

  /// The places of all names that are one letter away, in order, among some that are not.
  package func candidates(for name: String) -> [Int] {
    var found: Set<Int> = []
    for hash in Self.hashes(of: name) { found.formUnion(places[hash] ?? []) }
    return found.sorted()
  }

  /// Those of the whole name and of what is left without one of its bytes: the bytes as digits of a number.
  private static func hashes(of name: String) -> Set<UInt64> {
    let bytes = Array(name.inSmallLetters().utf8)
    // The number that the bytes behind a place make, and the weight of that place.
    var rests = [UInt64](repeating: 0, count: bytes.count + 1)
    var weights = [UInt64](repeating: 1, count: bytes.count + 1)
    for place in bytes.indices.reversed() {
      rests[place] = rests[place + 1] &+ UInt64(bytes[place]) &* weights[place + 1]
      weights[place] = weights[place + 1] &* base
    }
    var hashes: Set<UInt64> = [rests[0]]
    var before: UInt64 = 0
    for place in bytes.indices {
      hashes.insert(before &* weights[place + 1] &+ rests[place + 1])
      before = before &* base &+ UInt64(bytes[place])
    }
    return hashes
  }
}
