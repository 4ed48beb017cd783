import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A thread of the system for what waits: a task would hold one of the few threads that all tests share, and two tests
/// that wait could stop them all.
final class OtherThread<Answer: Sendable>: Sendable {
  private let result = Mutex<Result<Answer, any Error>?>(nil)
  private let thread = Mutex<pthread_t?>(nil)

  struct NotStarted: Error {}

  init(_ body: @escaping @Sendable () throws -> Answer) throws {
    let work = Work { [self] in
      let answer = Result(catching: body)
      result.withLock { $0 = answer }
    }
    let started = thread.withLock { thread in
      #if canImport(Darwin)
      var new: pthread_t?
      #else
      var new = pthread_t()
      #endif
      let number = pthread_create(
        &new,
        nil,
        { argument in
          #if canImport(Darwin)
          Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
          #else
          argument.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body() }
          #endif
          return nil
        },
        Unmanaged.passRetained(work).toOpaque()
      )
      thread = new
      return number == 0
    }
    guard started else { throw NotStarted() }
  }

  /// Waits until the body has ended.
  func join() throws -> Answer {
    thread.withLock { thread in
      if let thread { pthread_join(thread, nil) }
      thread = nil
    }
    guard let result = result.withLock({ $0 }) else { throw NotStarted() }
    return try result.get()
  }
}

private final class Work: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}
