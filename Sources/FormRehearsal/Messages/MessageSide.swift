package import FormCatalog

/// The two sides that write each other about a request. What is new is new for a side: whoever of it reads a message has
/// read it for all of them (upstream’s `mark_messages_as_read_by_instructors!`).
package enum MessageSide: String, CaseIterable, Sendable {
  case applicant
  case instructors

  package var other: MessageSide {
    switch self {
    case .applicant: .instructors
    case .instructors: .applicant
    }
  }

  /// By what they write.
  package var event: LifeEvent {
    switch self {
    case .applicant: .applicantMessage
    case .instructors: .instructorMessage
    }
  }

  /// Who has written; nil for what is no message.
  package init?(writing event: LifeEvent) {
    guard let side = Self.allCases.first(where: { $0.event == event }) else { return nil }
    self = side
  }
}

extension HistoryEntry {
  /// Who has written a message; nil for what is none.
  package var side: MessageSide? { MessageSide(writing: event) }
}
