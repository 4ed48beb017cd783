import FormCompiler
import FormConcurrency
import FormHost
import FormSource

/// Walks the commits of a range, the newest first, and compares what each left with what was there before.
struct HistoryWalk {
  /// What is known of a commit before all older ones are read.
  private enum Step {
    case known(LoggedCommit.Outcome)
    case compared(Future<ProjectDiff>)
    /// Until an older state is found that can be read.
    case waiting(HistoryStates.State)
  }

  private let history: GitHistory
  private let root: ProjectRoot
  private let environment: EnvironmentOptions
  private let isHeard: () -> Bool
  private let tell: (LoggedCommit, LoggedCommit.Outcome) -> Void
  private var states: HistoryStates
  private var steps: [(commit: GitHistory.Commit, step: Step)] = []
  /// Whether a state was found that can be read: with it is told what older ones change that cannot.
  private var hasReadable = false
  /// What could not be read before the range either: it says nothing about a commit that it is there.
  private var knownBroken: Set<Reading.BrokenFile>?

  /// - Parameters:
  ///   - range: as git reads it.
  ///   - root: the project.
  ///   - environment: the one whose branches are taken.
  ///   - isHeard: whether somebody still wants to know; asked before each commit, and once not, the walk ends there.
  ///   - tell: is given each commit with what it changes, in order.
  /// - Throws: why git could not answer.
  init(
    _ range: String,
    of root: ProjectRoot,
    _ environment: EnvironmentOptions,
    while isHeard: @escaping () -> Bool,
    tell: @escaping (LoggedCommit, LoggedCommit.Outcome) -> Void
  ) throws(GitError) {
    history = try GitHistory(range, of: root.path, trailer: Acceptance.trailer)
    self.root = root
    self.environment = environment
    self.isHeard = isHeard
    self.tell = tell
    states = HistoryStates(root, environment)
  }

  mutating func run() throws(GitError) {
    guard !history.commits.isEmpty else { return }
    var revision = try history.newest()
    var after = try states.read(revision)
    var isReadable = try canCompare(after, history.commits.startIndex, revision)
    for (place, commit) in history.commits.enumerated() {
      guard isHeard() else { return }
      if try history.lacksParents(commit) {
        steps.append((commit, .known(.unreadable(Self.lacksParents))))
        continue
      }
      let isTouched = revision.hasLinks || commit.mayChange(after.paths)
      revision = try history.state(before: commit, revision)
      let before = isTouched ? try states.read(revision) : after
      if before.isSame(as: after) {
        steps.append((commit, .known(.unchanged)))
        tellKnown(keeping: Self.compared)
        continue
      }
      steps.append((commit, isReadable ? .waiting(after) : .known(.unreadable(broken(after)))))
      hasReadable = hasReadable || isReadable
      isReadable = try canCompare(before, place + 1, revision)
      if isReadable { try compareWaiting(with: before) }
      tellKnown(keeping: Self.compared)
      after = before
    }
    try compareWaiting(with: after)
    tellKnown(keeping: 0)
  }

  /// Comparisons that run while older commits are read.
  private static let compared = 3

  private mutating func compareWaiting(with before: HistoryStates.State) throws(GitError) {
    // Only the last state that could be read waits.
    for place in steps.indices.reversed() {
      guard case .waiting(let after) = steps[place].step else { continue }
      // Those that could not be compared since are told with it.
      let trailers = try steps[place...].map { step throws(GitError) in try history.trailers(of: step.commit) }
        .flatMap(\.self)
      steps[place].step = .compared(
        Future {
          var diff = ProjectDiff(from: (before.project, before.reading), to: (after.project, after.reading))
          if !diff.changes.isEmpty, !trailers.isEmpty { _ = diff.accept(trailers) }
          return diff
        }
      )
    }
  }

  /// Tells all commits at the front that are known, but for as many comparisons.
  private mutating func tellKnown(keeping kept: Int) {
    var open = steps.count { if case .compared = $0.step { true } else { false } }
    var told = 0
    for (commit, step) in steps {
      let outcome: LoggedCommit.Outcome
      switch step {
      case .known(let known): outcome = known
      case .compared(let diff) where open > kept:
        open -= 1
        outcome = .changes(diff.value)
      case .compared, .waiting:
        steps.removeFirst(told)
        return
      }
      tell(LoggedCommit(hash: commit.hash, day: commit.day, subject: commit.subject), outcome)
      told += 1
    }
    steps.removeAll()
  }

  /// Whether all is there that was there before the range.
  /// - Parameters:
  ///   - state: a state.
  ///   - place: the first of the commits that come before it.
  ///   - revision: the state, as git has it.
  /// - Returns: false where something is lost that was not lost then.
  /// - Throws: why git could not answer.
  private mutating func canCompare(
    _ state: HistoryStates.State,
    _ place: Int,
    _ revision: GitRevision
  ) throws(GitError) -> Bool {
    if state.broken.isEmpty { return true }
    if knownBroken == nil {
      var start = revision
      for commit in history.commits[place...] { start = try history.state(before: commit, start) }
      var others = HistoryStates(root, environment)
      knownBroken = try others.read(start).broken
    }
    return state.broken.isSubset(of: knownBroken ?? [])
  }

  private func broken(_ state: HistoryStates.State) -> Words {
    let file = state.broken.min { ($0.path, $0.line) < ($1.path, $1.line) }
    let place = file.map { "\(Quoted.shortened($0.path, limit: 400)):\($0.line)" } ?? ""
    let told =
      hasReadable
      ? Words(
        fr: "ce que change ce commit est dit au prochain commit qui peut l’être",
        en: "what this commit changes is reported with the next one that can"
      )
      : Words(
        fr: "ce que change ce commit n’est dit nulle part, faute d’un commit plus récent qui puisse l’être",
        en: "what this commit changes is not reported, for want of a later one that can"
      )
    return Words(
      fr: "\(place) ne peut pas être lu en entier\u{A0}: \(told.french)",
      en: "\(place) cannot be read in full: \(told.english)"
    )
  }

  private static let lacksParents = Words(
    fr: "ce clone est superficiel et n’a pas ce qui précède ce commit\u{A0}: \(GitError.completeClone.french)",
    en: "this clone is shallow and has nothing before this commit: \(GitError.completeClone.english)"
  )
}
