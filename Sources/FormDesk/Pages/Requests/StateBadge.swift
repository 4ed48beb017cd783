#if Desk
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

extension HTMLWriter {
  /// Writes the state of a request as the design system shows states.
  mutating func badge(_ state: RequestState) { badge(state.title.french, state.tone) }

  /// Writes the state of a habilitation.
  mutating func badge(_ state: Habilitation.State) {
    let tone: Tone? =
      switch state {
      case .active: .success
      case .obsolete: nil
      case .revoked: .error
      }
    badge(state.title.french, tone)
  }

  private mutating func badge(_ text: String, _ tone: Tone?) {
    let style = tone.map { " fr-badge--\($0.rawValue)" } ?? ""
    element(.span, [.class("fr-badge fr-badge--no-icon\(style)")], text: text)
  }
}

extension RequestState {
  /// Nil for what is neither waited for nor decided.
  var tone: HTMLWriter.Tone? {
    switch self {
    case .draft, .archived: nil
    case .submitted: .info
    case .changesRequested: .warning
    case .validated: .success
    case .refused, .revoked: .error
    }
  }
}
#endif
