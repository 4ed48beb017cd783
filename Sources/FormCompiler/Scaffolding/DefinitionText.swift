import FormCatalog
import FormSource
import FormTemplates

/// A definition as the answers to its questions make it, and the provider that it is the first to name.
enum DefinitionText {
  static func texts(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldText] {
    guard let id = answers["id"], let name = answers["name"] else { return [] }
    var lines = ScaffoldLines()
    lines.add("\(id):")
    lines.add("  name:", name)
    lines.add("  description:", answers["description"])
    lines.add("  provider:", answers["provider"])
    lines.add("  kind: \(answers["kind"] ?? "api")")
    lines.add("  support_email:", answers["support-email"])
    lines.add("  cgu_link:", answers["cgu-link"])
    lines.add("  blocks:")
    for block in blocks(answers, in: context) { add(block, answers, in: context, &lines) }
    let scopes = scopes(answers)
    if !scopes.isEmpty { lines.add("  scopes:") }
    for scope in scopes {
      lines.add("    - name:", scope.name)
      lines.add("      value:", scope.value)
    }
    if let dependent = answers["dependent"], let needed = answers["needed"] {
      lines.add("  scope_rules:")
      lines.add("    \(dependent)_avec_\(needed):")
      lines.add("      requires: { \(YAMLText.scalar(dependent, indent: 0)): [\(YAMLText.scalar(needed, indent: 0))] }")
    }
    var texts = [
      ScaffoldText(role: .definitions, path: context.path(.definitions, named: id), text: lines.text)
    ]
    if let provider = answers["provider"], let name = answers["provider-name"] {
      var lines = ScaffoldLines()
      lines.add("\(provider):")
      lines.add("  name:", name)
      texts.append(
        ScaffoldText(
          role: .dataProviders,
          path: context.path(.dataProviders, named: "data_providers"),
          text: lines.text
        )
      )
    }
    return texts
  }

  private static func blocks(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [String] {
    let wanted = [
      ("basic_infos", true), ("legal", answers.isYes("legal")), ("scopes", !answers.list("scopes").isEmpty),
      ("personal_data", answers.isYes("personal-data")),
      ("contacts", !answers.list("contacts").isEmpty || answers.isYes("people")),
    ]
    return wanted.filter(\.1).map(\.0)
  }

  private static func add(
    _ block: String,
    _ answers: ScaffoldAnswers,
    in context: ScaffoldContext,
    _ lines: inout ScaffoldLines
  ) {
    lines.add("    - name: \(block)")
    switch block {
    case "basic_infos": ExtraQuestions.add(answers, indent: 6, &lines)
    case "contacts" where !context.isCheckout:
      let contacts = answers.list("contacts")
      lines.add("      contacts: [\(contacts.joined(separator: ", "))]")
      guard answers.isYes("distinct") else { return }
      lines.add("      rules:")
      lines.add("        personnes_differentes:")
      lines.add("          distinct: [\(contacts.map { "\($0)_email" }.joined(separator: ", "))]")
    default: break
    }
  }

  /// The scopes as the author names them, with the values that stand for them.
  static func scopes(_ answers: ScaffoldAnswers) -> [(name: String, value: String)] {
    answers.list("scopes").map { ($0, Slug.of($0, separator: "_")) }
  }
}
