/// What somebody does in a step of a scenario; the raw value is the name in files.
package enum ScenarioDeed: Hashable, Sendable {
  case event(LifeEvent)
  /// Answers the form with which what a habilitation gives is renewed.
  case renewal

  private static let renewalName = "renew"

  package static let names = LifeEvent.allCases.map(\.rawValue) + [renewalName]

  /// Whether a request begins with it, or an invitation to begin one.
  package var isOpening: Bool {
    switch self {
    case .event(let event): event.isOpening
    case .renewal: false
    }
  }

  /// The keys that a step of a scenario may give with it, besides who does it and what comes of it.
  package var stepKeys: Set<String> {
    switch self {
    case .event(let event): event.stepKeys
    case .renewal: ["answers", "without", "habilitation"]
    }
  }
}

extension ScenarioDeed: RawRepresentable {
  package init?(rawValue: String) {
    if rawValue == Self.renewalName {
      self = .renewal
    } else if let event = LifeEvent(rawValue: rawValue) {
      self = .event(event)
    } else {
      return nil
    }
  }

  package var rawValue: String {
    switch self {
    case .event(let event): event.rawValue
    case .renewal: Self.renewalName
    }
  }
}
