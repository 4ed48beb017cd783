package import FormSource

/// A rule's page, with fixed headings, and the list of all rules. All texts come from what the rule's own file says.
package enum RulePage {
  package static func page(_ rule: Rule, _ language: Language) -> String {
    var lines = ["# \(rule.id)", ""]
    let blocking = rule.isBlocking ? Words(fr: ", empêche la compilation", en: ", stops the compilation")(language) : ""
    lines += ["\(rule.category.rawValue), \(rule.severity.rawValue)\(blocking)", ""]
    lines += [heading(Words(fr: "Ce qu’elle trouve", en: "What it finds"), language), "", rule.summary(language), ""]
    lines += [heading(Words(fr: "Pourquoi", en: "Why it matters"), language), "", rule.reason(language), ""]
    for example in rule.examples {
      lines += [heading(Words(fr: "Un exemple fautif", en: "An example that fails"), language), ""]
      lines += block(example.path, example.failing)
      lines += [heading(Words(fr: "Corrigé", en: "Corrected"), language), ""]
      lines += block(example.path, example.corrected)
    }
    if !rule.isBlocking {
      lines += [heading(Words(fr: "L’ignorer", en: "How to silence it"), language), ""]
      let here = Words(fr: "À un endroit, avec une raison\u{A0}:", en: "In one place, with a reason:")
      let reason = Words(fr: "raison", en: "reason")
      lines += [here(language), "", "    # datapass:disable=\(rule.id) -- \(reason(language))", ""]
      lines += [Words(fr: "Partout\u{A0}:", en: "Everywhere:")(language), ""]
      lines += ["    # datapass.yml", "    severities:", "      \(rule.id): off", ""]
    }
    lines += [heading(Words(fr: "Depuis", en: "Since"), language), "", rule.since, ""]
    return lines.joined(separator: "\n")
  }

  package static func list(_ rules: [Rule], _ language: Language) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    return rules.map { rule in
      let name = rule.id + String(repeating: " ", count: width - rule.id.count)
      let severity = rule.severity.rawValue + String(repeating: " ", count: 7 - rule.severity.rawValue.count)
      return "\(name)  \(severity)  \(rule.summary(language))\n"
    }.joined()
  }

  private static func heading(_ words: Words, _ language: Language) -> String {
    "## \(words(language))"
  }

  private static func block(_ path: String, _ text: String) -> [String] {
    let shown = text.filter { $0 != "⟦" && $0 != "⟧" }
    return ["    # \(path)"] + shown.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" } + [""]
  }
}
