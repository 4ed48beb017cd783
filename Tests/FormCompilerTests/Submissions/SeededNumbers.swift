/// Numbers drawn by chance, the same on every machine: SplitMix64 (Steele, Lea and Flood, “Fast Splittable Pseudorandom
/// Number Generators”, 2014).
struct SeededNumbers {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x2545_F491_4F6C_DD1D
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Whether something happens that does so in so many of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

  /// Some of the elements, at least one, in their order.
  mutating func some<Element>(of elements: [Element]) -> [Element] {
    let chosen = elements.filter { _ in happens(50) }
    return chosen.isEmpty ? [pick(elements)] : chosen
  }
}
