package import FormSubmission

/// Days as a sentence says them: 31 janvier 2026.
package enum DayWords {
  package static func text(_ day: CalendarDate) -> String {
    "\(day.day == 1 ? "1er" : String(day.day))\u{A0}\(months[day.month - 1]) \(day.year)"
  }

  /// A text that is no day stays as it is.
  package static func text(_ written: String) -> String { CalendarDate(written).map(text) ?? written }

  /// So many days: « 14 jours ».
  package static func count(_ days: Int) -> String { "\(days) \(days > 1 ? "jours" : "jour")" }

  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
}
