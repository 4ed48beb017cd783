import FormTestSupport

/// Choices drawn by chance, the same on every machine.
struct SeededNumbers {
  private var numbers: SplitMix64

  init(seed: Int) {
    numbers = SplitMix64(state: UInt64(truncatingIfNeeded: seed) &* 0x2545_F491_4F6C_DD1D)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(numbers.next() % UInt64(range.count))
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
