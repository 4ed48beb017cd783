import FormSubmission

/// Something that happened to what is renewed of a habilitation.
package struct RenewalEntry: Codable, Hashable, Sendable {
  package enum Event: Codable, Hashable, Sendable {
    /// Somebody was reminded, so many months before the end.
    case reminded(monthsBefore: Int)
    /// Nothing had changed: it holds anew from then on.
    case renewed(Content, by: String)
    /// Something had changed, which takes a change of the habilitation.
    case changed(Content, by: String)
  }

  /// The number of the habilitation.
  package let habilitation: Int
  package let event: Event
  package let time: Instant

  package init(_ event: Event, of habilitation: Int, at time: Instant) {
    self.event = event
    self.habilitation = habilitation
    self.time = time
  }

  /// Whether it lets what is renewed hold anew.
  package var renews: Bool {
    switch event {
    case .renewed: true
    case .reminded, .changed: false
    }
  }
}
