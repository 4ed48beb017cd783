/// Work on all cores, with results in the order of the work.
package enum Parallel {
  /// Makes the threads that later work runs on; without it they are made when there is some.
  /// - Parameter opening: what each of them does first.
  package static func makeThreads(_ opening: @escaping @Sendable () -> Void) {
    Team.make(opening)
  }

  /// Begins some work of which only an effect is wanted: a lazy value, ready sooner.
  package static func start(_ work: @escaping @Sendable () -> Void) {
    Team.shared.offer(Job(parts: 1) { _ in work() })
  }

  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let slots = ResultSlots<Result>(count: elements.count)
    let job = Job(parts: elements.count) { slots.set($0, transform(elements[$0])) }
    if elements.count > 1 { Team.shared.offer(job, isAwaited: true) }
    Team.shared.finish(job)
    return slots.take()
  }
}

/// Places for results that several threads fill, each place once.
final class ResultSlots<Element: Sendable>: @unchecked Sendable {
  private let slots: UnsafeMutablePointer<Element?>
  private var count: Int

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

  /// What stands at a place.
  subscript(index: Int) -> Element? { slots[index] }

  /// What stands in all places, once: it is moved out of them, since results are large.
  func take() -> [Element] {
    let taken = count
    count = 0
    return [Element](unsafeUninitializedCapacity: taken) { elements, filled in
      for index in 0..<taken {
        guard let element = (slots + index).move() else { continue }
        elements.initializeElement(at: filled, to: element)
        filled += 1
      }
    }
  }
}
