import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The threads of this process that work side by side: one for each core, counting the one that asks for work.
///
/// Reading a project takes some 15 ms in a dozen stages, and waking a thread can take as long as a stage. Idle threads
/// therefore stay awake for about a millisecond. `Benchmarks/README.md` says what that buys.
final class ThreadPool: Sendable {
  // Beyond some threads they mostly wait for each other.
  static let shared = ThreadPool(threads: max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 16)))

  private struct Queue {
    var jobs: [Job] = []
    var sleepers = 0

    /// Lets go of jobs without a part left to take, and of what they hold.
    mutating func removeTaken() { jobs.removeAll(where: \.isTaken) }
  }

  private let queue = Mutex(Queue())
  private let wakeUp = DispatchSemaphore(value: 0)

  /// - Parameter threads: how many there are, at least one: that which asks for work.
  init(threads: Int) {
    for number in 1..<threads {
      // A queue of its own: for the threads of a global one, Dispatch starts another thread to watch them.
      DispatchQueue(label: "worker \(number)", qos: .userInitiated).async {
        Memory.useLargePages()
        self.work()
      }
    }
  }

  /// Adds a job for whichever thread is idle.
  /// - Parameters:
  ///   - job: the job.
  ///   - isUrgent: whether a thread is waiting for it; it then comes before the jobs that are not.
  func add(_ job: Job, isUrgent: Bool = false) {
    let sleepers = queue.withLock { queue in
      // On a single core no thread looks for work.
      queue.removeTaken()
      queue.jobs.insert(job, at: isUrgent ? 0 : queue.jobs.count)
      defer { queue.sleepers = 0 }
      return queue.sleepers
    }
    for _ in 0..<sleepers { wakeUp.signal() }
  }

  /// Runs the parts of a job that nobody has taken, and waits for the others.
  ///
  /// A waiting thread never runs other jobs meanwhile: one of them could wait for what is unfinished below it on the same
  /// stack, and neither would ever end.
  func finish(_ job: Job) {
    job.run()
    var spins = 0
    while !job.isDone {
      spins += 1
      if spins < Self.spinLimit { sched_yield() } else { usleep(50) }
    }
  }

  private func work() {
    var spins = 0
    while true {
      if let job = nextJob() {
        job.run()
        spins = 0
      } else if spins < Self.spinLimit {
        spins += 1
        sched_yield()
      } else {
        spins = 0
        let sleeps = queue.withLock { queue in
          guard queue.jobs.isEmpty else { return false }
          queue.sleepers += 1
          return true
        }
        if sleeps { wakeUp.wait() }
      }
    }
  }

  /// The first job with parts left, if the queue is free to be asked.
  private func nextJob() -> Job? {
    queue.withLockIfAvailable { queue -> Job? in
      queue.removeTaken()
      return queue.jobs.first
    } ?? nil
  }

  /// About a millisecond on an idle core; on a busy one the other threads run meanwhile.
  private static let spinLimit = 4_000
}
