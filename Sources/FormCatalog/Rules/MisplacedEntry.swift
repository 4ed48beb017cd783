package import FormSource

/// An entry in the folder of another kind: a definition among forms, an orientation among definitions.
package enum MisplacedEntry {
  package static let rule = Rule(
    "misplaced-entry",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr:
        "Une définition se trouve parmi les formulaires, un formulaire parmi les définitions, une orientation parmi les blocs…",
      en: "A definition stands among the forms, a form among the definitions, an orientation among the blocks…"
    ),
    reason: Words(
      fr:
        "Elle y est lue pour ce qu’elle n’est pas\u{A0}: DataPass s’arrête ou propose une démarche vide, et ce qu’elle déclare manque.",
      en:
        "There it is read for what it is not: DataPass stops or offers an empty procedure, and what it declares is missing."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: RuleExample.formText("")
          + "\n⟦autre⟧:\n  name: Autre\n  kind: api\n  support_email: aide@exemple.gouv.fr",
        corrected: RuleExample.formText("")
      ),
      RuleExample(
        .ownForms,
        failing: "exemple: {definition: exemple}\n⟦accueil⟧:\n  extends: default\n  remove: [refus_modification]",
        corrected: "exemple: {definition: exemple}"
      ),
      RuleExample(
        .definitions,
        failing: RuleExample.definitionText("")
          + "\n⟦exemple-cantine⟧:\n  authorization_request: Exemple\n  use_case: cantine",
        corrected: RuleExample.definitionText("")
      ),
    ]
  )

  /// - Parameters:
  ///   - id: the entry’s name.
  ///   - title: what it is: “a form”.
  ///   - others: what it stands among: “the definitions”.
  ///   - folder: where it belongs.
  /// - Returns: the finding.
  static func finding(_ id: Located<String>, is title: Words, among others: Words, folder: String) -> Finding {
    Finding(
      rule,
      at: id.span,
      Quoted(id.value).words(
        fr: "est \(title.french), parmi \(others.french)",
        en: "is \(title.english), among \(others.english)"
      ),
      label: Words(fr: "à mettre dans un fichier de \(folder)/", en: "move it to a file in \(folder)/"),
      subject: id.value
    )
  }
}
