import FormCatalog
import FormSource

/// What DataPass offers around the requests of a definition.
enum DefinitionFeature: String, CaseIterable {
  case messaging
  case messageTemplates = "message_templates"
  case reopening
  case transfer
  case instructorDrafts = "instructor_drafts"

  func isOn(in features: Features) -> Bool {
    switch self {
    case .messaging: features.messaging
    case .messageTemplates: features.messageTemplates
    case .reopening: features.reopening
    case .transfer: features.transfer
    case .instructorDrafts: features.instructorDrafts
    }
  }

  /// What is possible, or no longer.
  var words: Words {
    switch self {
    case .messaging:
      Words(fr: "échanger des messages avec l’instructeur", en: "exchanging messages with the instructor")
    case .messageTemplates: Words(fr: "répondre par des modèles de messages", en: "answering with message templates")
    case .reopening: Words(fr: "rouvrir une habilitation", en: "reopening an authorisation")
    case .transfer:
      Words(fr: "transférer une demande à quelqu’un d’autre", en: "transferring a request to someone else")
    case .instructorDrafts:
      Words(fr: "préparer une demande pour un demandeur", en: "preparing a request for an applicant")
    }
  }

  func impacts(isGained: Bool) -> [Audience: Impact] {
    let impact = isGained ? Impact.notice : .breaking
    return switch self {
    case .messaging: [.instruction: impact]
    case .messageTemplates: [.instruction: .notice]
    case .reopening: [.holders: impact]
    case .transfer: [.drafts: .notice, .instruction: .notice, .holders: impact]
    case .instructorDrafts: [.drafts: .notice, .instruction: impact]
    }
  }

  /// Where the definition switches it; nil where it says nothing.
  func span(in definition: Definition) -> ByteSpan? {
    definition.declaration.featureFlags.first { $0.name == rawValue }?.flag.span
  }
}
