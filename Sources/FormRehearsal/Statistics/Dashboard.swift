package import FormSubmission

/// What is counted of the requests of a definition, or of an organisation.
package struct Dashboard: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    /// By its id.
    case definition(String)
    /// By its SIRET.
    case organisation(String)
  }

  /// A form or a scope, and how many requests use it.
  package struct Use: Hashable, Sendable {
    package let definition: String
    /// The form’s uid, or the scope’s value.
    package let id: String
    /// As people call it; its id where the project no longer declares it.
    package let title: String
    package let count: Int

    package init(definition: String, id: String, title: String, count: Int) {
      self.definition = definition
      self.id = id
      self.title = title
      self.count = count
    }
  }

  package struct Month: Hashable, Sendable {
    /// `2026-08`
    package let name: String
    package let days: DayCounts

    package init(name: String, days: DayCounts) {
      self.name = name
      self.days = days
    }
  }

  package let subject: Subject
  /// The name of the definition or of the organisation.
  package let title: String
  /// The day on which it was counted.
  package let day: CalendarDate
  package let states: [RequestState: Int]
  /// The months in which something was decided, the first one first.
  package let months: [Month]
  /// Of requests that are not archived, the most used first.
  package let forms: [Use]
  package let scopes: [Use]

  package init(
    of subject: Subject,
    title: String,
    on day: CalendarDate,
    states: [RequestState: Int],
    months: [Month],
    forms: [Use],
    scopes: [Use]
  ) {
    self.subject = subject
    self.title = title
    self.day = day
    self.states = states
    self.months = months.sorted { $0.name < $1.name }
    self.forms = forms.sorted(by: Self.isBefore)
    self.scopes = scopes.sorted(by: Self.isBefore)
  }

  /// The days that decisions took, whenever they were taken.
  package var days: DayCounts { months.reduce(into: DayCounts()) { $0.add($1.days) } }

  package var count: Int { states.values.reduce(0, +) }

  private static func isBefore(_ left: Use, _ right: Use) -> Bool {
    (-left.count, left.title, left.id) < (-right.count, right.title, right.id)
  }
}
