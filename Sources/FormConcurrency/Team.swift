import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The threads that work side by side: one for each core, with the one that asks for work.
///
/// A whole project is read in some hundredths of a second, and to be woken takes a thread a good part of that: Linux
/// may leave it on the core of who woke it, behind that one. So threads stay awake for a moment when there is nothing
/// to do, and who waits for a value does other work meanwhile, instead of waking somebody who does it.
final class Team: Sendable {
  private static let made = Mutex<Team?>(nil)

  /// The one of this process.
  static var shared: Team { make {} }

  /// Makes the one of this process.
  /// - Parameter opening: what each of its threads does first.
  /// - Returns: the one that there is, if there was one before.
  @discardableResult
  static func make(_ opening: @escaping @Sendable () -> Void) -> Team {
    made.withLock { made in
      if let made { return made }
      let team = Team(opening)
      made = team
      return team
    }
  }

  /// Work that may have parts left to take: first what somebody waits for.
  private let jobs = Mutex<[Job]>([])
  /// The number of `jobs`, for those who only look whether there are any.
  private let jobCount = Atomic<Int>(0)
  private let bell = Bell()

  private init(_ opening: @escaping @Sendable () -> Void) {
    let cores = Cores.available
    // More threads than this wait for each other.
    for _ in 1..<max(1, min(cores.count, 16)) {
      Thread.start(on: cores.others) {
        cores.admitThread()
        opening()
        self.work()
      }
    }
  }

  /// Offers work to whoever has none.
  /// - Parameters:
  ///   - job: the work.
  ///   - isAwaited: whether somebody waits for it; it then comes before all that was offered for later.
  func offer(_ job: Job, isAwaited: Bool = false) {
    jobs.withLock { jobs in jobs.insert(job, at: isAwaited ? 0 : jobs.count) }
    jobCount.add(1, ordering: .sequentiallyConsistent)
    bell.ring()
  }

  /// Works on a job until no part of it is left to take, and waits for those who took some.
  func finish(_ job: Job) {
    run(job)
    wait { job.isDone }
  }

  /// Works on a job, then on any other until that one is done.
  func help(until job: Job) {
    run(job)
    while !job.isDone {
      if let other = firstJob {
        run(other) { job.isDone }
      } else {
        wait { job.isDone || self.hasJobs }
      }
    }
  }

  private var firstJob: Job? { jobs.withLock { $0.first } }

  private var hasJobs: Bool { jobCount.load(ordering: .sequentiallyConsistent) > 0 }

  private func work() {
    while true {
      wait { self.hasJobs }
      if let job = firstJob { run(job) }
    }
  }

  private func run(_ job: Job, until isEnough: () -> Bool = { false }) {
    let isDone = job.run(until: isEnough)
    if job.isTaken { strike(job) }
    if isDone { bell.ring() }
  }

  /// Takes a job off the list: nothing of it is left to take.
  private func strike(_ job: Job) {
    jobs.withLock { jobs in
      guard let place = jobs.firstIndex(where: { $0 === job }) else { return }
      jobs.remove(at: place)
      jobCount.subtract(1, ordering: .sequentiallyConsistent)
    }
  }

  /// Waits until something is so that the bell tells of.
  private func wait(_ isSo: () -> Bool) {
    // About a millisecond on an idle core, as long as the longest work that one thread does alone; on a busy one the
    // others run meanwhile.
    for _ in 0..<4_000 {
      if isSo() { return }
      sched_yield()
    }
    bell.sleep(until: isSo)
  }
}
