import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where threads sleep until something changes.
final class Bell: @unchecked Sendable {
  private let sleepers = Atomic<Int>(0)
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let signal = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(signal, nil)
  }

  /// - Parameter isSo: what is waited for, looked at again whenever the bell rings. It reads atomic values in the order
  ///   that all threads agree on: then who changes them sees that somebody sleeps, or who lies down sees the change.
  func sleep(until isSo: () -> Bool) {
    pthread_mutex_lock(lock)
    sleepers.add(1, ordering: .sequentiallyConsistent)
    while !isSo() { pthread_cond_wait(signal, lock) }
    sleepers.subtract(1, ordering: .sequentiallyConsistent)
    pthread_mutex_unlock(lock)
  }

  /// Wakes all; to be called after each change that somebody may wait for.
  func ring() {
    guard sleepers.load(ordering: .sequentiallyConsistent) > 0 else { return }
    pthread_mutex_lock(lock)
    pthread_cond_broadcast(signal)
    pthread_mutex_unlock(lock)
  }
}
