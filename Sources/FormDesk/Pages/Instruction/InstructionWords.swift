#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

extension RequestState {
  /// The design system’s class of its badge. What it says stands in words.
  var badge: String {
    switch self {
    case .draft, .archived: "fr-badge"
    case .submitted: "fr-badge fr-badge--info"
    case .changesRequested: "fr-badge fr-badge--warning"
    case .validated: "fr-badge fr-badge--success"
    case .refused, .revoked: "fr-badge fr-badge--error"
    }
  }
}

extension HTMLWriter {
  mutating func instructionBadge(_ state: RequestState) {
    element(.span, [.class(state.badge + " fr-badge--no-icon fr-badge--sm")], text: state.title.french)
  }

  /// Writes a table that scrolls in its own frame where it is wider than the screen.
  mutating func instructionTable(
    _ caption: String,
    columns: [String],
    isCaptionShown: Bool = false,
    _ rows: (inout HTMLWriter) -> Void
  ) {
    element(
      .div,
      [.class("fr-table fr-table--bordered dp-table"), .tabindex(0), .role("region"), .aria(.label, caption)]
    ) { page in
      page.element(.table) { page in
        page.element(.caption, isCaptionShown ? [] : [.class("fr-sr-only")], text: caption)
        page.element(.thead) { page in
          page.element(.tr) { page in
            for column in columns { page.element(.th, [.scope("col")], text: column) }
          }
        }
        page.element(.tbody, [], rows)
      }
    }
  }

  /// Writes the lines of an answer; a dash where there is none.
  mutating func instructionLines(_ lines: [String]) {
    if lines.isEmpty { return text("–") }
    for (place, line) in lines.enumerated() {
      if place > 0 { element(.br) }
      text(line)
    }
  }
}

/// Moments as sentences say them, by clocks in Paris.
enum MomentWords {
  static func text(_ moment: Instant) -> String {
    let clock = moment.text.dropFirst("2026-08-06T".count).prefix("19:25".count)
    return "\(DayWords.text(moment.day)) à \(clock.replacing(":", with: "\u{A0}h\u{A0}"))"
  }

  /// A day in figures: 06/08/2026.
  static func figures(_ moment: Instant) -> String {
    moment.day.text.split(separator: "-").reversed().joined(separator: "/")
  }
}

extension LifeEvent {
  /// What instructors do by it, as their buttons say it; nil for what they do elsewhere, or never.
  var order: String? {
    switch self {
    case .approve: "Valider"
    case .refuse: "Refuser"
    case .requestChanges: "Demander des modifications"
    case .archive: "Archiver"
    case .revoke: "Révoquer"
    case .revokeHabilitation: "Révoquer une habilitation"
    case .cancelReopening: "Abandonner la réouverture"
    case .cancelNextStage: "Abandonner l’étape suivante"
    case .transfer: "Transférer à un autre demandeur"
    case .instructorMessage: "Écrire au demandeur"
    case .create, .update, .submit, .reopen, .startNextStage, .applicantMessage, .createByAPI, .updateByAPI, .invite,
      .claim:
      nil
    }
  }

  /// The kind of the instructors’ templates for it; nil for none.
  var templates: InstructorTemplateKind? {
    switch self {
    case .approve: .approval
    case .refuse: .refusal
    case .requestChanges: .modificationRequest
    case .create, .update, .submit, .revoke, .revokeHabilitation, .archive, .reopen, .cancelReopening, .startNextStage,
      .cancelNextStage, .transfer, .instructorMessage, .applicantMessage, .createByAPI, .updateByAPI, .invite, .claim:
      nil
    }
  }
}
#endif
