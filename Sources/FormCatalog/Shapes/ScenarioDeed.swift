/// What somebody does in a step of a scenario; the raw value is the name in files.
package enum ScenarioDeed: Hashable, Sendable {
  case event(LifeEvent)
  /// Answers the form with which what a habilitation gives is renewed.
  case renewal
  /// Asks somebody outside DataPass for an opinion.
  case opinionRequest
  /// Gives the opinion that was asked for last, by the link of its message.
  case opinion

  package static let names = LifeEvent.allCases.map(\.rawValue) + others.map(\.rawValue)

  /// What is no event of a request’s life.
  private static let others: [ScenarioDeed] = [.renewal, .opinionRequest, .opinion]

  /// Whether a request begins with it, or an invitation to begin one.
  package var isOpening: Bool {
    switch self {
    case .event(let event): event.isOpening
    case .renewal, .opinionRequest, .opinion: false
    }
  }

  /// The keys that a step of a scenario may give with it, besides who does it and what comes of it.
  package var stepKeys: Set<String> {
    switch self {
    case .event(let event): event.stepKeys
    case .renewal: ["answers", "without", "habilitation"]
    case .opinionRequest: ["saying", "to"]
    case .opinion: ["saying"]
    }
  }
}

extension ScenarioDeed: RawRepresentable {
  package init?(rawValue: String) {
    if let event = LifeEvent(rawValue: rawValue) {
      self = .event(event)
    } else if let other = Self.others.first(where: { $0.rawValue == rawValue }) {
      self = other
    } else {
      return nil
    }
  }

  package var rawValue: String {
    switch self {
    case .event(let event): event.rawValue
    case .renewal: "renew"
    case .opinionRequest: "ask_opinion"
    case .opinion: "give_opinion"
    }
  }
}
