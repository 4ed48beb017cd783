import Synchronization

/// Work in numbered parts; each part is run once, by whichever thread takes it.
final class Job: Sendable {
  private let count: Int
  private let part: @Sendable (Int) -> Void
  private let taken = Atomic<Int>(0)
  private let done = Atomic<Int>(0)

  init(count: Int, _ part: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.part = part
  }

  /// Whether every part has ended; what they wrote can then be read.
  var isDone: Bool { done.load(ordering: .acquiring) == count }

  /// Whether no part is left to take.
  var isTaken: Bool { taken.load(ordering: .relaxed) >= count }

  /// Runs parts until none is left to take.
  func run() {
    while true {
      let number = taken.add(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      part(number)
      done.add(1, ordering: .acquiringAndReleasing)
    }
  }
}
