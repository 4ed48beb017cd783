#if Desk
import FormRehearsal
import FormSubmission
import FoundationEssentials
import Synchronization

/// The clock of a rehearsal: the system’s, some days ahead of it or behind.
final class DeskClock: Sendable {
  private let shift: Atomic<Int>
  private static let day = 86_400_000

  /// - Parameter shift: in days.
  init(shift: Int = 0) { self.shift = Atomic(shift) }

  var now: Instant { Self.moment(shift.load(ordering: .acquiring)) }

  /// How far the clock has to be shifted for it to be some day.
  static func shift(to day: CalendarDate) -> Int { day.daysSince1970 - moment(0).day.daysSince1970 }

  func set(_ days: Int) { shift.store(days, ordering: .releasing) }

  private static func moment(_ shift: Int) -> Instant {
    Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000) + shift * day)
  }
}
#endif
