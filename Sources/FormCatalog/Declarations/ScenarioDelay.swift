package import FormSubmission

/// How much time passes before a step of a scenario: `3 days`, `2 weeks`, `18 months`, `1 year`.
package struct ScenarioDelay: Hashable, Sendable {
  private enum Unit: String, CaseIterable {
    case day, week, month, year

    /// A hundred years.
    var most: Int {
      switch self {
      case .day: 36_525
      case .week: 5218
      case .month: 1200
      case .year: 100
      }
    }
  }

  private let days: Int
  private let months: Int

  /// Nil where a text is anything else, or says more than a hundred years.
  package init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0].utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let count = Int(parts[0]),
      let unit = Unit.allCases.first(where: { parts[1] == $0.rawValue || parts[1] == $0.rawValue + "s" }),
      1...unit.most ~= count
    else { return nil }
    switch unit {
    case .day: (days, months) = (count, 0)
    case .week: (days, months) = (count * 7, 0)
    case .month: (days, months) = (0, count)
    case .year: (days, months) = (0, count * 12)
    }
  }

  /// The day so much later; the last of its month where that is shorter.
  package func day(after day: CalendarDate) -> CalendarDate {
    CalendarDate(daysSince1970: day.adding(months: months).daysSince1970 + days)
  }
}
