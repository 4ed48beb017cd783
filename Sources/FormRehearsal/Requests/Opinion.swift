package import FormSubmission

/// An opinion for which an instructor has asked somebody outside DataPass.
package struct Opinion: Codable, Hashable, Sendable {
  package struct Answer: Codable, Hashable, Sendable {
    /// Who gave it, in their own words.
    package let name: String
    package let words: String
    package let time: Instant
  }

  package enum State: Sendable {
    case open
    case given
    /// Nobody gave it in time.
    case expired
  }

  package let id: Int
  /// The number of the request.
  package let request: Int
  /// Leads to it: whoever knows it may give the opinion.
  package let key: String
  /// Who asked for it, by name in the cast.
  package let instructor: String
  /// The address of whom they asked.
  package let email: String
  package let question: String
  package let askedAt: Instant
  /// For how many days it can be given.
  package let days: Int
  package var answer: Answer?

  /// The last day on which it can be given.
  package var end: CalendarDate { CalendarDate(daysSince1970: askedAt.day.daysSince1970 + days) }

  package func state(on day: CalendarDate) -> State {
    if answer != nil { return .given }
    return day <= end ? .open : .expired
  }
}

extension Opinion.State: Hashable {}

extension Opinion {
  init(
    _ id: Int,
    of request: Int,
    key: String,
    asking email: String,
    _ question: String,
    by instructor: String,
    at time: Instant,
    days: Int
  ) {
    self.id = id
    self.request = request
    self.key = key
    self.instructor = instructor
    self.email = email
    self.question = question
    askedAt = time
    self.days = days
  }
}
