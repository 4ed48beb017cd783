package import FormSource
import FormSyntax

/// A missing key without which there is nothing to compile.
package enum MissingKey {
  package static let rule = Rule(
    "missing-key",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une clé indispensable manque.",
      en: "A required key is missing."
    ),
    reason: Words(
      fr: "Sans elle DataPass s’arrête au démarrage, ou n’a rien à afficher.",
      en: "Without it, DataPass fails to start or has nothing to show."
    ),
    examples: [
      .definition(
        """
        scopes:
          - ⟦name⟧: Adresse
            ⟨value: adresse⟩
        """
      ),
      RuleExample(
        .wordings,
        """
        fr:
          ⟦authorization_request_form⟧⟨authorization_request_forms⟩:
            default: {intitule: {label: Nom du projet}}
        """
      ),
    ]
  )

  static func finding(_ key: KeyShape, in record: Record, _ cursor: Cursor, subject: String?) -> Finding {
    Finding(
      rule,
      at: cursor.headSpan,
      Words(
        fr: "il manque \(Quoted(key.name).french) à \(record.title.french)",
        en: "\(record.title.english) must have \(Quoted(key.name).english)"
      ),
      label: Words(fr: "ajoutez \(key.name): …", en: "add \(key.name): …"),
      subject: subject
    )
  }

  static func formOwner(_ uid: Located<String>) -> Finding {
    Finding(
      rule,
      at: uid.span,
      Words(
        fr: "ce formulaire ne dit pas à quelle définition il appartient",
        en: "this form does not say which definition it belongs to"
      ),
      label: Words(
        fr: "ajoutez definition: identifiant, ou authorization_request: NomDeLaClasse",
        en: "add definition: identifier, or authorization_request: ClassName"
      ),
      subject: uid.value
    )
  }
}
