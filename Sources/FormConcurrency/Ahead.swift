/// A value that is worked out beside whatever else goes on; who asks for it does other work until it is there.
///
/// What works it out may ask for values that were begun before, never for later ones: a thread that does other work
/// meanwhile may have an earlier one under it, and would wait for itself. For the same reason nobody asks for a value
/// while holding a lock, or while a static value is made.
package final class Ahead<Value: Sendable>: Sendable {
  private let job: Job
  private let result: ResultSlots<Value>

  package init(_ work: @escaping @Sendable () -> Value) {
    let result = ResultSlots<Value>(count: 1)
    self.result = result
    job = Job(parts: 1) { _ in result.set(0, work()) }
    Team.shared.offer(job)
  }

  package var value: Value {
    Team.shared.help(until: job)
    guard let value = result[0] else { preconditionFailure("a job that is done left no value") }
    return value
  }
}
