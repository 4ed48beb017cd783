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
        fr: "il manque \(Quoted(key.name).french) \(record.title.frenchAfterA)",
        en: "\(record.title.english) must have \(Quoted(key.name).english)"
      ),
      label: Words(fr: "ajoutez \(key.name): …", en: "add \(key.name): …"),
      subject: subject
    )
  }

  /// About a key that is written under another name, which is not known; `keys` is the one that is missing, or those of
  /// which one is. An expected key is no more than expected under its right name: the finding is then that of an unknown
  /// key.
  static func misnamed(_ name: Located<String>, _ keys: [KeyShape], in record: Record, subject: String?) -> Finding {
    let written = Quoted(name.value)
    let list = keys.map(\.name).joined(separator: ", ")
    let only = keys.count == 1 ? keys[0].name : nil
    return Finding(
      keys.allSatisfy { $0.status == .expected } ? UnknownKey.rule : rule,
      at: name.span,
      Words(
        fr:
          "\(written.french) n’est pas une clé que l’on lit dans \(record.title.french), et il y manque \(only.map { Quoted($0).french } ?? "l’une de\u{A0}: \(list)")",
        en:
          "\(written.english) is not a key of \(record.title.english), which lacks \(only.map { Quoted($0).english } ?? "one of: \(list)")"
      ),
      label: only.map { DidYouMean.words($0, for: name.value) },
      fix: only.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(name.span, $0)]) },
      subject: subject
    )
  }

  /// About the only key of a file, which should be that of a section.
  static func section(_ key: Located<String>, meant: String) -> Finding {
    Finding(
      rule,
      at: key.span,
      Words(
        fr:
          "ce fichier commence par \(Quoted(key.value).french) au lieu de \(Quoted(meant).french)\u{A0}: rien n’y est lu",
        en:
          "this file begins with \(Quoted(key.value).english) instead of \(Quoted(meant).english): nothing in it is read"
      ),
      label: DidYouMean.words(meant, for: key.value),
      fix: Fix(DidYouMean.title(meant), safe: false, [Fix.Edit(key.span, meant)])
    )
  }

  /// About a file whose sections are all for other environments.
  static func section(of environment: String, at span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr:
          "rien dans ce fichier n’est pour l’environnement \(Quoted(environment).french)\u{A0}: DataPass n’y démarre pas",
        en: "nothing in this file is for the environment \(Quoted(environment).english): DataPass does not start there"
      ),
      label: Words(
        fr: "ajoutez \(environment):, ou shared: pour tous les environnements",
        en: "add \(environment):, or shared: for all environments"
      )
    )
  }

  /// About a question of a block’s own declaration: without its type, nothing is asked.
  static func type(of field: Located<String>, subject: String) -> Finding {
    Finding(
      rule,
      at: field.span,
      Words(
        fr:
          "il manque \(Quoted("type").french) au champ \(Quoted(field.value).french)\u{A0}: il ne serait jamais demandé",
        en: "the field \(Quoted(field.value).english) must have \(Quoted("type").english): it would never be asked"
      ),
      label: Words(fr: "ajoutez par exemple type: text", en: "add, for example, type: text"),
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
