package import FormSource

/// A configured place outside the project.
package enum OutsidePath {
  package static let rule = Rule(
    "outside-path",
    .security,
    .error,
    blocking: true,
    summary: Words(
      fr: "datapass.yml nomme un emplacement hors du projet.",
      en: "datapass.yml names a place outside the project."
    ),
    reason: Words(
      fr: "L’outil ne lit que les fichiers du projet\u{A0}: un chemin qui en sort pourrait montrer ceux d’un autre.",
      en: "The tool reads only the project’s files: a path that leads outside could expose someone else’s."
    ),
    examples: [
      RuleExample(
        .configuration,
        """
        sources:
          wordings: ⟦../textes.yml⟧⟨config/locales/authorization_request_forms.fr.yml⟩
        """
      )
    ]
  )

  /// Whether a path is relative and never climbs above its start.
  static func staysInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty && !path.utf8.contains(0) && !parts.contains("") && !parts.contains("..")
  }

  static func finding(_ path: Located<String>) -> Finding {
    Finding(
      rule,
      at: path.span,
      Words(
        fr: "\(Quoted(path.value).french) n’est pas un chemin à l’intérieur du projet",
        en: "\(Quoted(path.value).english) is not a path inside the project"
      ),
      label: Words(
        fr: "écrivez un chemin relatif à la racine, sans «\u{A0}..\u{A0}»",
        en: "write a path relative to the root, without “..”"
      )
    )
  }
}
