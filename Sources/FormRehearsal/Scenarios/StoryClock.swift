import FormCatalog
import FormSubmission

/// The clock of a story: it starts at nine in the morning, and five minutes pass with each thing that is done.
struct StoryClock {
  private(set) var now: Instant

  private static let opening = 9
  private static let pace = 5 * 60 * 1000

  init(_ day: CalendarDate) { now = Instant(day, hour: Self.opening) }

  mutating func tick() { now = Instant(milliseconds: now.milliseconds + Self.pace) }

  /// Moves to the day that a step names, or so much later.
  /// - Returns: whether time passed: it never goes back.
  mutating func move(with step: ScenarioStep) -> Bool {
    let given = step.day.flatMap { CalendarDate($0.value) }
    let later = step.delay.flatMap { ScenarioDelay($0.value) }?.day(after: now.day)
    guard let day = given ?? later else { return true }
    guard day > now.day else { return false }
    now = Instant(day, hour: Self.opening)
    return true
  }
}
