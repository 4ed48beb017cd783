import Synchronization

/// A value that another thread computes while this one goes on.
package final class Future<Value: Sendable>: Sendable {
  private let result: Result
  private let job: Job

  package init(_ compute: @escaping @Sendable () -> Value) {
    let result = Result()
    self.result = result
    job = Job(count: 1) { _ in
      let value = compute()
      result.value.withLock { $0 = value }
    }
    ThreadPool.shared.add(job)
  }

  /// Waits for the value where it is not there yet.
  package var value: Value {
    ThreadPool.shared.finish(job)
    guard let value = result.value.withLock({ $0 }) else { preconditionFailure("a job that is done left no value") }
    return value
  }

  private final class Result: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
