package import FormSource

/// A definition among forms, or a form among definitions.
package enum MisplacedEntry {
  package static let rule = Rule(
    "misplaced-entry",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une définition se trouve parmi les formulaires, ou un formulaire parmi les définitions.",
      en: "A definition stands among the forms, or a form among the definitions."
    ),
    reason: Words(
      fr: "DataPass la lit pour ce qu’elle n’est pas\u{A0}: il s’arrête, ou propose une démarche vide.",
      en: "DataPass reads it for what it is not: it stops, or offers an empty procedure."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: RuleExample.formText("")
          + "\n⟦autre⟧:\n  name: Autre\n  kind: api\n  support_email: aide@exemple.gouv.fr",
        corrected: RuleExample.formText("")
      ),
      RuleExample(
        .definitions,
        failing: RuleExample.definitionText("")
          + "\n⟦exemple-cantine⟧:\n  authorization_request: Exemple\n  use_case: cantine",
        corrected: RuleExample.definitionText("")
      ),
    ]
  )

  /// About an entry that is a form among the definitions (`isForm`), or the other way round.
  static func finding(_ id: Located<String>, isForm: Bool, layout: ProjectLayout) -> Finding {
    let folder = layout.places[isForm ? .forms : .definitions]?.first?.path ?? ""
    return Finding(
      rule,
      at: id.span,
      isForm
        ? Words(
          fr: "\(Quoted(id.value).french) est un formulaire, parmi les définitions",
          en: "\(Quoted(id.value).english) is a form, among the definitions"
        )
        : Words(
          fr: "\(Quoted(id.value).french) est une définition, parmi les formulaires",
          en: "\(Quoted(id.value).english) is a definition, among the forms"
        ),
      label: Words(fr: "à mettre dans un fichier de \(folder)/", en: "move it to a file in \(folder)/"),
      subject: id.value
    )
  }
}
