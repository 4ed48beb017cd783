import Synchronization

/// Work in numbered parts, each done once, by whoever takes it.
final class Job: Sendable {
  private let parts: Int
  private let part: @Sendable (Int) -> Void
  private let taken = Atomic<Int>(0)
  private let left: Atomic<Int>

  init(parts: Int, _ part: @escaping @Sendable (Int) -> Void) {
    self.parts = parts
    self.part = part
    left = Atomic(parts)
  }

  /// Whether all parts are done, and what they wrote can be read.
  var isDone: Bool { left.load(ordering: .sequentiallyConsistent) == 0 }

  /// Whether no part is left to take.
  var isTaken: Bool { taken.load(ordering: .relaxed) >= parts }

  /// Does parts until none is left to take.
  /// - Parameter isEnough: asked before each part; what is left is then left to others.
  /// - Returns: whether it did the one that was done last.
  func run(until isEnough: () -> Bool = { false }) -> Bool {
    while !isEnough() {
      let number = taken.add(1, ordering: .relaxed).oldValue
      guard number < parts else { return false }
      part(number)
      if left.subtract(1, ordering: .sequentiallyConsistent).newValue == 0 { return true }
    }
    return false
  }
}
