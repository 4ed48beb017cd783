/// What became of a call so far.
package struct CallDelivery: Codable, Hashable, Sendable {
  /// All tries, the first one first.
  package private(set) var attempts: [CallAttempt] = []
  /// When it is to be sent; nil where it is settled, given up or held.
  package private(set) var due: Instant?

  package enum State: Sendable {
    case waiting
    /// A try was answered with one of the codes that settle a call.
    case settled
    /// It was tried as often as calls are.
    case givenUp
    /// It is not sent unless somebody asks for that.
    case held
  }

  /// - Parameter time: when it is to be sent; nil to hold it.
  package init(dueAt time: Instant?) { due = time }

  package var state: State {
    if attempts.last?.isSettling ?? false { return .settled }
    if due != nil { return .waiting }
    return attempts.isEmpty ? .held : .givenUp
  }

  /// What stands before the next try; nil where it has not been tried, or will not be again.
  package var wait: CallSchedule.Wait? { due == nil ? nil : CallSchedule.wait(after: attempts.count) }

  /// Keeps what came of a try.
  package mutating func record(_ outcome: CallOutcome, at time: Instant) {
    let attempt = CallAttempt(outcome, at: time)
    attempts.append(attempt)
    let wait = attempt.isSettling ? nil : CallSchedule.wait(after: attempts.count)
    due = wait.map { Instant(milliseconds: time.milliseconds + $0.seconds * 1000) }
  }

  /// Sends a call again that was given up, or at once one that waits or is held; a settled one stays so.
  package mutating func retry(at time: Instant) {
    if state != .settled { due = time }
  }
}
