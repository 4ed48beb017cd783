import Dispatch

/// Work on all cores, with results in the order of the work.
enum Parallel {
  /// Begins some work of which only an effect is wanted: a lazy value, ready sooner.
  static func start(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async(execute: work)
  }

  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let slots = ResultSlots<Result>(count: elements.count)
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      slots.set(index, transform(elements[index]))
    }
    return slots.values
  }
}

/// Places for results that several threads fill, each place once.
private final class ResultSlots<Element: Sendable>: @unchecked Sendable {
  private let slots: UnsafeMutablePointer<Element?>
  private let count: Int

  init(count: Int) {
    self.count = count
    slots = .allocate(capacity: count)
    slots.initialize(repeating: nil, count: count)
  }

  deinit {
    slots.deinitialize(count: count)
    slots.deallocate()
  }

  /// Safe as long as no two threads fill the same place, and nobody reads before all are done.
  func set(_ index: Int, _ element: Element) {
    slots[index] = element
  }

  var values: [Element] {
    UnsafeMutableBufferPointer(start: slots, count: count).compactMap { $0 }
  }
}
