import Dispatch

/// Work on all cores, with results in the order of the work.
package enum Parallel {
  /// Makes the threads that later work runs on, and waits until they are idle.
  ///
  /// Linux leaves a thread that is made on its maker's core, where it waits until the maker does nothing for a moment or
  /// some milliseconds are over; a thread that is woken goes to an idle core.
  package static func makeThreads() {
    let group = DispatchGroup()
    let meeting = DispatchSemaphore(value: 0)
    DispatchQueue.global().async(group: group) {
      // Held until a second thread is there, so that one thread does not do both; where there is one core only, not for
      // long.
      _ = meeting.wait(timeout: .now() + .microseconds(500))
    }
    DispatchQueue.global().async(group: group) { meeting.signal() }
    group.wait()
  }

  /// Begins some work of which only an effect is wanted: a lazy value, ready sooner.
  package static func start(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async(execute: work)
  }

  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let slots = ResultSlots<Result>(count: elements.count)
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      slots.set(index, transform(elements[index]))
    }
    return slots.values
  }

  /// The same, with other work for a core that finds no element left.
  package static func map<Element: Sendable, Result: Sendable, Other: Sendable>(
    _ elements: [Element],
    beside other: @Sendable () -> Other,
    _ transform: @Sendable (Element) -> Result
  ) -> (results: [Result], other: Other) {
    let slots = ResultSlots<Result>(count: elements.count)
    let last = ResultSlots<Other>(count: 1)
    DispatchQueue.concurrentPerform(iterations: elements.count + 1) { index in
      if index < elements.count { slots.set(index, transform(elements[index])) } else { last.set(0, other()) }
    }
    return (slots.values, last.values[0])
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
