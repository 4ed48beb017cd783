package import FormCatalog
package import FormSubmission

/// From when to when what is renewed of a habilitation holds.
///
/// It begins when the habilitation is granted and each time somebody confirms that nothing has changed; a change leads to
/// another habilitation, with a term of its own.
package struct RenewalTerm: Sendable {
  package enum State: Sendable {
    case holding
    /// A first reminder is due.
    case ending
    case lapsed
  }

  package struct Reminder: Hashable, Sendable {
    package let monthsBefore: Int
    package let day: CalendarDate

    /// Reminders leave as their day begins: whoever sets the clock to it, at whatever hour, finds them.
    package var time: Instant { Instant(day, hour: 0) }
  }

  package let declaration: RenewalDeclaration
  package let start: CalendarDate
  /// The first day on which it no longer holds.
  package let end: CalendarDate
  /// The earliest first.
  package let reminders: [Reminder]
  private let sent: Set<Int>

  /// Nil where the habilitation is not active, or nothing of it has to be renewed.
  /// - Parameters:
  ///   - habilitation: the habilitation.
  ///   - entries: what happened to what is renewed of it, in order.
  ///   - life: that of its definition.
  package init?(of habilitation: Habilitation, _ entries: [RenewalEntry], in life: Life) {
    guard habilitation.state == .active, let declaration = life.renewal, let period = declaration.period?.value,
      period > 0
    else { return nil }
    self.declaration = declaration
    let renewed = entries.lastIndex(where: \.renews)
    start = (renewed.map { entries[$0].time } ?? habilitation.createdAt).day
    end = start.adding(months: period)
    reminders = declaration.reminders.map(\.value).filter { (1..<period).contains($0) }.sorted(by: >).map {
      [start] in Reminder(monthsBefore: $0, day: start.adding(months: period - $0))
    }
    let current = entries[(renewed.map { $0 + 1 } ?? 0)...]
    sent = Set(
      current.compactMap { entry in if case .reminded(let months) = entry.event { months } else { nil } }
    )
  }

  package func state(on day: CalendarDate) -> State {
    if day >= end { return .lapsed }
    return reminders.contains { $0.day <= day } ? .ending : .holding
  }

  /// The reminders that have not been sent and are due by some time.
  package func dueReminders(by time: Instant) -> [Reminder] {
    reminders.filter { $0.time <= time && !sent.contains($0.monthsBefore) }
  }
}
