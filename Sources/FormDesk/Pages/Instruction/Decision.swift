#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission

/// A decision that is being prepared.
struct Decision {
  /// The name by which an address asks for a template.
  static let template = "modele"

  let event: LifeEvent
  let needsWords: Bool
  var words = ""
  var email = ""
  var habilitation: Int?

  /// Nil for what instructors do not do.
  init?(_ event: LifeEvent, by person: Person, on dossier: Dossier, in catalog: Catalog) {
    guard event.order != nil, let definition = catalog.definitions[dossier.request.definition] else { return nil }
    self.event = event
    habilitation = dossier.active.last?.id
    // Where nothing else is known, whether words are asked for does not depend on them.
    let empty = ActForm.act(event, words: nil, email: nil, habilitation: 0)
    needsWords = empty?.needsWords(of: Standing(person, dossier, definition)) ?? false
  }

  /// What the field for words is called; nil where there is none.
  var wordsTitle: String? {
    switch event {
    case .approve: "Votre message"
    case .refuse, .revoke, .revokeHabilitation: "Le motif"
    case .requestChanges: "Les modifications demandées"
    case .cancelReopening: needsWords ? "Le motif" : nil
    case .instructorMessage: "Votre message"
    case .archive, .cancelNextStage, .transfer, .create, .update, .submit, .reopen, .startNextStage, .applicantMessage,
      .createByAPI, .updateByAPI, .invite, .claim:
      nil
    }
  }

  /// Whether something is missing without which it cannot be looked at.
  var isIncomplete: Bool { event == .transfer && email.isEmpty }

  /// What would be done; words that are still missing are replaced, so that it can be seen what they would be part of.
  var act: Act? {
    let said = BlankText.isBlank(words) ? (needsWords ? "(votre texte)" : nil) : words
    return ActForm.act(event, words: said, email: email, habilitation: habilitation)
  }

  /// The templates that its definition has for it.
  func templates(_ shelf: TemplateShelf) -> [InstructorTemplate] { event.templates.map(shelf.templates) ?? [] }
}
#endif
