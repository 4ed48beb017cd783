package import FormCatalog
package import FormSource

/// Why a template is not saved, as DataPass decides it (`MessageTemplate`).
package enum TemplateProblem: Hashable, Sendable {
  case noTitle
  /// Its length, in characters.
  case longTitle(Int)
  case noContent
  case unknownVariable(String)
  /// The definition has as many of the kind as it may.
  case tooMany(InstructorTemplateKind)

  /// The field of a template that it is about.
  package enum Field: Sendable {
    case title
    case kind
    case content
  }

  package var field: Field {
    switch self {
    case .noTitle, .longTitle: .title
    case .tooMany: .kind
    case .noContent, .unknownVariable: .content
    }
  }

  /// A sentence, without a full stop.
  package var words: Words {
    switch self {
    case .noTitle: return Words(fr: "Donnez un titre au modèle", en: "Give the template a title")
    case .longTitle(let length):
      let most = InstructorTemplateKind.longestTitle
      return Words(
        fr: "Le titre a \(length) caractères, pour \(most) au plus",
        en: "The title has \(length) characters, of at most \(most)"
      )
    case .noContent: return Words(fr: "Écrivez le texte du modèle", en: "Write the template’s text")
    case .unknownVariable(let name):
      let known = MessageVariable.ofTemplates.map { "%{\($0.rawValue)}" }.joined(separator: ", ")
      return Words(
        fr: "La variable \(Quoted(name).french) n’existe pas (variables connues\u{A0}: \(known))",
        en: "The variable \(Quoted(name).english) does not exist (known variables: \(known))"
      )
    case .tooMany(let kind):
      let most = InstructorTemplateKind.most
      return Words(
        fr: "Il y a déjà \(most) modèles pour \(Quoted(kind.title.french).french), et il ne peut y en avoir plus",
        en: "There are already \(most) templates for \(Quoted(kind.title.english).english), and there may be no more"
      )
    }
  }
}

extension InstructorTemplateKind {
  /// What its templates help to write.
  package var title: Words {
    switch self {
    case .refusal: Words(fr: "Refus", en: "Refusal")
    case .modificationRequest:
      Words(fr: "Demande de modifications et messages", en: "Requests for changes, and messages")
    case .approval: Words(fr: "Validation", en: "Approval")
    }
  }
}
