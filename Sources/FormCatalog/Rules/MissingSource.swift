package import FormSource

/// A configured place where there is nothing.
package enum MissingSource {
  package static let rule = Rule(
    "missing-source",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "datapass.yml nomme un fichier ou un dossier qui n’existe pas, ou qui est vide.",
      en: "datapass.yml names a file or a folder that does not exist or is empty."
    ),
    reason: Words(
      fr: "Rien n’est lu à cet endroit\u{A0}: les vérifications qui en dépendent ne se font pas.",
      en: "Nothing is read there: the checks that depend on it are not run."
    ),
    examples: [
      RuleExample(
        .configuration,
        """
        sources:
          wordings: ⟦config/locales/textes.yml⟧⟨config/locales/authorization_request_forms.fr.yml⟩
        """
      ),
      RuleExample(.configuration, "overlay: ⟦calque/⟧⟨builtin⟩"),
    ]
  )

  static func finding(_ path: Located<String>) -> Finding {
    Finding(
      rule,
      at: path.span,
      Words(
        fr: "rien ne se trouve à \(Quoted(path.value).french)",
        en: "there is nothing at \(Quoted(path.value).english)"
      ),
      label: Words(
        fr: "corrigez le chemin, écrivez-y un fichier .yml, ou supprimez la clé",
        en: "correct the path, write a .yml file there, or remove the key"
      )
    )
  }
}
