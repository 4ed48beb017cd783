package import FormCatalog
package import FormSource

/// What somebody with a role on a definition does not want to be told of by mail (upstream’s settings
/// `instruction_submit_notifications` and `instruction_messages_notifications`).
package struct Silence: Hashable, Sendable {
  package enum Subject: String, CaseIterable, Sendable {
    case submissions
    case messages

    /// Nil for what nobody can turn off.
    package init?(_ event: LifeEvent) {
      guard let subject = Self.allCases.first(where: { $0.event == event }) else { return nil }
      self = subject
    }

    private var event: LifeEvent {
      switch self {
      case .submissions: .submit
      case .messages: .applicantMessage
      }
    }

    package var title: Words {
      switch self {
      case .submissions: Words(fr: "Les dépôts de demandes", en: "Submissions of requests")
      case .messages: Words(fr: "Les messages des demandeurs", en: "Messages of applicants")
      }
    }
  }

  /// By name in the cast.
  package let person: String
  package let definition: String
  package let subject: Subject

  package init(of person: String, on definition: String, _ subject: Subject) {
    self.person = person
    self.definition = definition
    self.subject = subject
  }
}
