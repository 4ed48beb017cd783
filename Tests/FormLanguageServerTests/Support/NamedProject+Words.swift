import FormTestSupport

extension NamedProject {
  private static let definition = """
    exemple:
      name: Exemple
      description: Un exemple
      provider: dinum
      kind: api
      support_email: support@exemple.gouv.fr

    """

  /// Names that stand in words and in overlays.
  static let words = [
    NamedProject(
      "a field, in the words and labels of all definitions",
      [
        (
          TypedFile.definitions,
          definition + """
              blocks:
                - name: basic_infos
                  fields:
                    ⟦lieu⟧: {type: text, label: Le lieu}
              scopes: [{name: Adresse, value: adresse}]
            """
        ),
        (
          TypedFile.wordings,
          """
          fr:
            authorization_request_forms:
              default:
                ⟦lieu⟧: {label: Le lieu}
          """
        ),
        (
          "config/locales/activerecord.fr.yml",
          """
          fr:
            activerecord:
              attributes:
                authorization_request: {⟦lieu⟧: Le lieu}
          """
        ),
      ]
    ),
    NamedProject(
      "an option, in the words of all definitions",
      [
        (
          TypedFile.definitions,
          definition + """
              blocks:
                - name: basic_infos
                  fields:
                    mode: {type: choice, label: Mode, options: [⟦guichet⟧, web]}
              scopes: [{name: Adresse, value: adresse}]
            """
        ),
        (
          TypedFile.wordings,
          """
          fr:
            authorization_request_forms:
              default:
                mode: {values: {⟦guichet⟧: {label: Au guichet}}}
          """
        ),
      ]
    ),
    NamedProject(
      "a box of an overlay, in scenarios",
      in: .own.with("datapass.yml", "overlay: overlays\n"),
      [
        ("overlays/exemple.yml", "exemple:\n  checkboxes:\n    ⟦accord⟧: {label: J’accepte}\n"),
        (
          "definitions/scenarios/exemple.yml",
          """
          Une demande:
            form: exemple
            answers: {⟦accord⟧: true}
            accepted: true
          """
        ),
      ]
    ),
  ]
}
