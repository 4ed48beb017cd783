import FormCatalog
import FormSubmission

/// An answer that a request was given: it was approved or refused.
package struct DecidedRound: Hashable, Sendable {
  /// Its place in the history.
  package let number: Int
  /// When the request was first sent since it was begun or last decided on.
  package let submittedAt: Instant
  package let decidedAt: Instant

  /// How many days later than the sending, by the calendar; 0 on the same day. What the applicant took for changes is part
  /// of it.
  package var days: Int { decidedAt.day.daysSince1970 - submittedAt.day.daysSince1970 }

  /// The month of the decision: `2026-08`.
  package var month: String { String(decidedAt.day.text.prefix("2026-08".count)) }

  /// The rounds of a history, the first one first.
  package static func rounds(of history: [HistoryEntry]) -> [DecidedRound] {
    var rounds: [DecidedRound] = []
    var sent: Instant?
    for entry in history {
      switch entry.event {
      case .submit: sent = sent ?? entry.time
      case .approve, .refuse:
        if let sent { rounds.append(DecidedRound(number: entry.number, submittedAt: sent, decidedAt: entry.time)) }
        sent = nil
      // What is given up was never decided on.
      case .cancelReopening, .cancelNextStage, .archive: sent = nil
      case .create, .update, .requestChanges, .revoke, .revokeHabilitation, .reopen, .startNextStage, .transfer,
        .instructorMessage, .applicantMessage, .createByAPI, .updateByAPI, .invite, .claim:
        break
      }
    }
    return rounds
  }
}
