/// Work on all cores.
package enum Parallel {
  /// Makes memory and threads ready; to be called once, first thing in a process that has a project to read.
  package static func prepare() {
    Memory.growInLargeSteps()
    _ = ThreadPool.shared
    Memory.useLargePages()
  }

  /// Transforms elements side by side.
  /// - Returns: the results, in the order of the elements.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
      // Each part fills its own place, and all have ended before any is read.
      nonisolated(unsafe) let results = buffer
      let job = Job(count: elements.count) { results.initializeElement(at: $0, to: transform(elements[$0])) }
      if elements.count > 1 { ThreadPool.shared.add(job, isUrgent: true) }
      ThreadPool.shared.finish(job)
      count = elements.count
    }
  }
}
