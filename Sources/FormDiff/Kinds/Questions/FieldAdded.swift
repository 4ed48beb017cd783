import FormCatalog
import FormSource
import FormSubmission

/// A question is added.
enum FieldAdded {
  static let kind = ChangeKind(
    "field-added",
    [.drafts: .breaking, .instruction: .notice, .code: .breaking],
    summary: Words(
      fr: "Une question est ajoutée.",
      en: "A question is added."
    ),
    reason: Words(
      fr:
        "Si elle est obligatoire, un brouillon déjà rempli n’est plus complet\u{A0}: il est refusé à l’envoi tant qu’elle n’a pas de réponse.",
      en: "If it must be answered, a draft that was complete is refused until it is."
    ),
    examples: [
      .questions(before: "title: Projet", after: "title: Projet\nfields: {⟦code⟧: {type: text, label: Code}}"),
      .questions(
        before: "title: Projet",
        after: "title: Projet\nfields: {⟦code⟧: {type: text, label: Code, optional: true}}"
      ),
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    let need = pair.after?.schema.requirement ?? .never
    // What has a default is answered from the start.
    let isFree = need == .never || pair.after?.defaultValue != nil && pair.after?.defaultCondition == nil
    let impacts: [Audience: Impact] = isFree ? [.drafts: .notice, .instruction: .notice, .code: .notice] : kind.impacts
    let (french, english) =
      switch need {
      case .always: ("obligatoire", "which must be answered")
      case .never: ("facultative", "which may be left empty")
      case .when:
        ("obligatoire \(pair.neededCases?.french ?? "")", "which must be answered \(pair.neededCases?.english ?? "")")
      }
    return pair.change(kind, impacts: impacts) { question in
      Words(fr: "\(question.french) est ajoutée, \(french)", en: "\(question.english) is added, \(english)")
    }
  }
}
