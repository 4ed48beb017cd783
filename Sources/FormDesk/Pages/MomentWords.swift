#if Desk
import FormEmitters
import FormRehearsal
import FormSubmission

/// Moments as sentences say them, by clocks in Paris.
enum MomentWords {
  static func text(_ moment: Instant) -> String {
    let clock = moment.text.dropFirst("2026-08-06T".count).prefix("19:25".count)
    return "\(DayWords.text(moment.day)) à \(clock.replacing(":", with: "\u{A0}h\u{A0}"))"
  }

  /// A day in figures: 06/08/2026.
  static func figures(_ moment: Instant) -> String {
    moment.day.text.split(separator: "-").reversed().joined(separator: "/")
  }
}
#endif
