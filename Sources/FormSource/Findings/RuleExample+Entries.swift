/// Examples that show a few keys of one entry.
extension RuleExample {
  /// Keys of the form `exemple`, each line without the entry’s indentation.
  package static func form(
    failing: String,
    corrected: String,
    context: [ExamplePath: String] = [:]
  ) -> RuleExample {
    let own = ["authorization_request: Exemple"]
    return RuleExample(
      .forms,
      failing: entry(own, failing),
      corrected: entry(own, corrected),
      context: context
    )
  }

  /// Keys of the definition `exemple`, each line without the entry’s indentation; they replace its own.
  package static func definition(
    failing: String,
    corrected: String,
    context: [ExamplePath: String] = [:]
  ) -> RuleExample {
    RuleExample(
      .definitions,
      failing: entry(definitionKeys, failing),
      corrected: entry(definitionKeys, corrected),
      context: context
    )
  }

  /// The text of the definition `exemple` with keys that replace its own, for the context of an example.
  package static func definitionText(_ lines: String) -> String {
    entry(definitionKeys, lines)
  }

  private static let definitionKeys = [
    "name: Exemple", "description: Un exemple", "provider: dinum", "kind: api",
    "support_email: support@exemple.gouv.fr", "cgu_link: https://exemple.gouv.fr/cgu",
    "blocks: [{name: basic_infos}, {name: scopes}]",
    "scopes: [{name: Adresse, value: adresse}, {name: Identité, value: identite}]",
  ]

  private static func entry(_ own: [String], _ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let given = Set(lines.map { key(of: String($0)) })
    let kept = own.filter { !given.contains(key(of: $0)) }
    return (["exemple:"] + (kept + lines.map(String.init)).map { $0.isEmpty ? "" : "  " + $0 })
      .joined(separator: "\n")
  }

  private static func key(of line: String) -> String {
    String(line.prefix { $0 != ":" }.filter { $0 != "⟦" && $0 != "⟧" })
  }
}
