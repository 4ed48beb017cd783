/// Examples that show a few keys of one entry, each line without the entry’s indentation.
///
/// Where one text is given, it is both versions, as `init(_:_:context:)` reads it.
extension RuleExample {
  /// Keys of the form `exemple`.
  package static func form(_ text: String, context: [ExamplePath: String] = [:]) -> RuleExample {
    RuleExample(.forms, formText(text), context: context)
  }

  package static func form(
    failing: String,
    corrected: String,
    context: [ExamplePath: String] = [:]
  ) -> RuleExample {
    RuleExample(.forms, failing: formText(failing), corrected: formText(corrected), context: context)
  }

  /// Forms beside the form `exemple`, which is the default one of its definition; with their own ids.
  package static func furtherForms(_ text: String, context: [ExamplePath: String] = [:]) -> RuleExample {
    RuleExample(.forms, formText("default: true") + "\n" + text, context: context)
  }

  /// Keys of the definition `exemple`, which replace its own.
  package static func definition(_ text: String, context: [ExamplePath: String] = [:]) -> RuleExample {
    RuleExample(.definitions, definitionText(text), context: context)
  }

  package static func definition(
    failing: String,
    corrected: String,
    context: [ExamplePath: String] = [:]
  ) -> RuleExample {
    RuleExample(.definitions, failing: definitionText(failing), corrected: definitionText(corrected), context: context)
  }

  /// Keys of the block `basic_infos` of the definition `exemple`.
  package static func basicInfos(_ text: String) -> RuleExample {
    definition(basicInfosText(text))
  }

  package static func basicInfos(failing: String, corrected: String) -> RuleExample {
    definition(failing: basicInfosText(failing), corrected: basicInfosText(corrected))
  }

  /// Keys of a vendor, which replace its own.
  package static func vendor(_ text: String, of id: String = "editeur_exemple") -> RuleExample {
    let own = ["type: editor", "name: Éditeur d’exemple", "already_integrated: [exemple]"]
    return RuleExample(.serviceProviders, "shared:\n" + indented(entry(id, own, text)))
  }

  /// Sections of the wordings.
  package static func wordings(_ text: String, context: [ExamplePath: String] = [:]) -> RuleExample {
    let root = "fr:\n  authorization_request_forms:\n"
    return RuleExample(.wordings, root + indented(indented(text)), context: context)
  }

  package static func wordings(failing: String, corrected: String) -> RuleExample {
    let root = "fr:\n  authorization_request_forms:\n"
    return RuleExample(
      .wordings,
      failing: root + indented(indented(failing)),
      corrected: root + indented(indented(corrected))
    )
  }

  /// Labels of attributes, by class.
  package static func labels(_ text: String) -> RuleExample {
    RuleExample(.labels, labelsText(text))
  }

  package static func labels(failing: String, corrected: String) -> RuleExample {
    RuleExample(.labels, failing: labelsText(failing), corrected: labelsText(corrected))
  }

  private static func labelsText(_ text: String) -> String {
    "fr:\n  activerecord:\n    attributes:\n" + indented(indented(indented(text)))
  }

  /// Keys of a scenario.
  package static func scenario(_ text: String) -> RuleExample {
    RuleExample(.scenarios, scenarioText(text))
  }

  private static func lifeText(_ lines: String) -> String { entry("exemple", ["extends: default"], lines) }

  /// Keys of what happens to the requests of the definition `exemple`, beside what is common.
  package static func life(_ text: String, context: [ExamplePath: String] = [:]) -> RuleExample {
    RuleExample(.life, lifeText(text), context: context)
  }

  package static func life(
    failing: String,
    corrected: String,
    context: [ExamplePath: String] = [:]
  ) -> RuleExample {
    RuleExample(
      .life,
      failing: lifeText(failing),
      corrected: lifeText(corrected),
      context: context
    )
  }

  package static func scenarioText(_ lines: String) -> String {
    "Une demande complète:\n" + indented(lines)
  }

  /// The text of a definition with keys that replace its own and these further ones.
  package static func definitionText(
    _ lines: String,
    of id: String = "exemple",
    further: [String] = []
  ) -> String {
    entry(id, definitionKeys + further, lines)
  }

  private static let definitionKeys = [
    "name: Exemple", "description: Un exemple", "provider: dinum", "kind: api",
    "support_email: support@exemple.gouv.fr", "cgu_link: https://exemple.gouv.fr/cgu",
    "blocks: [{name: basic_infos}, {name: scopes}]",
    "scopes: [{name: Adresse, value: adresse}, {name: Identité, value: identite}]",
  ]

  package static func formText(_ lines: String) -> String {
    entry("exemple", ["authorization_request: Exemple"], lines)
  }

  package static func basicInfosText(_ lines: String) -> String {
    "blocks:\n  - name: scopes\n  - name: basic_infos\n" + indented(indented(lines))
  }

  private static func entry(_ id: String, _ own: [String], _ text: String) -> String {
    let given = Set(text.split(separator: "\n").map { key(of: $0) })
    let kept = own.filter { !given.contains(key(of: $0[...])) }
    return id + ":\n" + indented((kept + (text.isEmpty ? [] : [text])).joined(separator: "\n"))
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
      .joined(separator: "\n")
  }

  private static func key(of line: Substring) -> String {
    String(line.prefix { $0 != ":" }.filter { !"⟦⟧⟨⟩".contains($0) })
  }
}

extension [RuleExample.ExamplePath: String] {
  /// The definition `exemple` with keys that replace its own.
  package static func definition(_ lines: String) -> Self {
    [.definitions: RuleExample.definitionText(lines)]
  }
}
