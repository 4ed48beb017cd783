/// Examples that show a few keys of one entry, each line without the entry’s indentation.
extension RuleExample {
  /// Both versions in one text, as ``init(_:_:context:)`` reads it, of the form `exemple`.
  package static func form(_ text: String, context: [ExamplePath: String] = [:]) -> RuleExample {
    RuleExample(.forms, formText(text), context: context)
  }

  /// Keys of the form `exemple`.
  package static func form(
    failing: String,
    corrected: String,
    context: [ExamplePath: String] = [:]
  ) -> RuleExample {
    RuleExample(.forms, failing: formText(failing), corrected: formText(corrected), context: context)
  }

  /// Forms beside the form `exemple`, the default one of its definition.
  package static func furtherForms(_ text: String, context: [ExamplePath: String] = [:]) -> RuleExample {
    RuleExample(.forms, formText("name: Demande libre\ndefault: true") + "\n" + text, context: context)
  }

  /// Both versions in one text of keys of the definition `exemple`; they replace its own.
  package static func definition(_ text: String, context: [ExamplePath: String] = [:]) -> RuleExample {
    RuleExample(.definitions, definitionText(text), context: context)
  }

  /// Keys of the definition `exemple`; they replace its own.
  package static func definition(
    failing: String,
    corrected: String,
    context: [ExamplePath: String] = [:]
  ) -> RuleExample {
    RuleExample(.definitions, failing: definitionText(failing), corrected: definitionText(corrected), context: context)
  }

  /// Keys of the block `basic_infos` of the definition `exemple`.
  package static func basicInfos(_ text: String) -> RuleExample {
    definition(basicInfosKeys(text))
  }

  /// Keys of the block `basic_infos` of the definition `exemple`.
  package static func basicInfos(failing: String, corrected: String) -> RuleExample {
    definition(failing: basicInfosKeys(failing), corrected: basicInfosKeys(corrected))
  }

  /// Keys of the vendor `editeur_exemple`.
  package static func vendor(_ text: String) -> RuleExample {
    RuleExample(.serviceProviders, "shared:\n" + indented(entry("editeur_exemple", vendorKeys, text)))
  }

  /// The text of a definition with keys that replace its own, for the context of an example.
  package static func definitionText(_ lines: String, of id: String = "exemple") -> String {
    entry(id, definitionKeys, lines)
  }

  private static let definitionKeys = [
    "name: Exemple", "description: Un exemple", "provider: dinum", "kind: api",
    "support_email: support@exemple.gouv.fr", "cgu_link: https://exemple.gouv.fr/cgu",
    "blocks: [{name: basic_infos}, {name: scopes}]",
    "scopes: [{name: Adresse, value: adresse}, {name: Identité, value: identite}]",
  ]

  private static let vendorKeys = ["type: editor", "name: Éditeur d’exemple", "already_integrated: [exemple]"]

  private static func formText(_ lines: String) -> String {
    entry("exemple", ["authorization_request: Exemple"], lines)
  }

  private static func basicInfosKeys(_ text: String) -> String {
    "blocks:\n  - name: scopes\n  - name: basic_infos\n" + indented(indented(text))
  }

  private static func entry(_ id: String, _ own: [String], _ text: String) -> String {
    let given = Set(text.split(separator: "\n").map { key(of: $0) })
    let kept = own.filter { !given.contains(key(of: $0[...])) }
    return id + ":\n" + indented((kept + [text]).joined(separator: "\n"))
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
      .joined(separator: "\n")
  }

  private static func key(of line: Substring) -> String {
    String(line.prefix { $0 != ":" }.filter { !"⟦⟧⟨⟩".contains($0) })
  }
}
