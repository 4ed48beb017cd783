import FormCatalog
import FormJSON
package import FormSource
import FormSubmission

/// The report of the comparison of vendors’ forms with their bases, for people and for programs.
package struct TemplateReport {
  private let comparisons: [TemplateComparison]
  private let language: Language

  package init(_ comparisons: [TemplateComparison], _ language: Language) {
    self.comparisons = comparisons
    self.language = language
  }

  /// Whether any form has a problem, advice aside.
  package var hasProblems: Bool { comparisons.contains { $0.problems.contains { !$0.kind.isAdvice } } }

  // MARK: For people

  /// What is to be mended and what may be intended, the most serious first, then all forms.
  package var text: String {
    var lines: [String] = []
    let colon = Words(fr: "\u{A0}:", en: ":")
    for group in TemplateFindings.groups(of: comparisons) {
      let mark = group.kind.isAdvice ? Words(fr: "remarque", en: "note") : Words(fr: "problème", en: "problem")
      for finding in group.findings {
        lines.append(
          "\(mark(language))[\(group.kind.rawValue)] \(Quoted.shortened(finding.form))\(colon(language)) "
            + finding.problem.words(language)
        )
      }
    }
    if !lines.isEmpty { lines.append("") }
    for comparison in comparisons { lines += section(comparison) + [""] }
    let all = comparisons.flatMap(\.problems)
    let (problems, notes) = (all.filter { !$0.kind.isAdvice }.count, all.filter(\.kind.isAdvice).count)
    let (french, english) = (comparisons.count > 1 ? "s" : "", comparisons.count == 1 ? "" : "s")
    let words = Words(
      fr: "\(comparisons.count) formulaire\(french) d’éditeur, \(problems) problème\(problems > 1 ? "s" : ""), "
        + "\(notes) remarque\(notes > 1 ? "s" : "")",
      en: "\(comparisons.count) vendor form\(english), \(problems) problem\(problems == 1 ? "" : "s"), "
        + "\(notes) note\(notes == 1 ? "" : "s")"
    )
    return (lines + [words(language)]).joined(separator: "\n") + "\n"
  }

  private func section(_ comparison: TemplateComparison) -> [String] {
    let vendor = comparison.vendor?.name?.value ?? comparison.vendorID
    var lines = ["\(Quoted.shortened(comparison.form.uid)) (\(Quoted.shortened(vendor)))"]
    func add(_ french: String, _ english: String, _ names: [String]) {
      guard !names.isEmpty else { return }
      lines.append(
        "  \(Words(fr: french, en: english)(language)) \(names.map { Quoted.shortened($0) }.joined(separator: ", "))"
      )
    }
    add("base\u{A0}:", "base:", [comparison.base?.uid].compactMap { $0 })
    add("remplit\u{A0}:", "fills:", comparison.filled)
    add("fige\u{A0}:", "fixes:", comparison.fixed)
    add("cache\u{A0}:", "hides:", Self.counted(comparison.hidden, language))
    add("demande encore\u{A0}:", "still asks:", Self.gathered(comparison.asked, comparison.form))
    return lines
  }

  /// The names if they are few, otherwise their number.
  private static func counted(_ scopes: [String], _ language: Language) -> [String] {
    scopes.count <= 5 ? scopes : [Words(fr: "\(scopes.count) scopes", en: "\(scopes.count) scopes")(language)]
  }

  /// The fields, with those of a contact gathered under its name: `contact_metier (5)`.
  private static func gathered(_ fields: [String], _ form: Form) -> [String] {
    var counts: [(name: String, count: Int)] = []
    for name in fields {
      let field = form.blocks?.field(name)
      let block = field.flatMap { form.blocks?.block($0.schema.block) }
      let contact = field.flatMap { block?.contact(of: $0)?.name.value }
      if let contact, let place = counts.firstIndex(where: { $0.name == contact }) {
        counts[place].count += 1
      } else {
        counts.append((contact ?? name, contact == nil ? 0 : 1))
      }
    }
    return counts.map { $0.count > 0 ? "\($0.name) (\($0.count))" : $0.name }
  }

  // MARK: For programs

  package var json: String {
    let value = JSONValue.object([
      .init("problems", .array(TemplateFindings.groups(of: comparisons).flatMap(\.findings).map(json))),
      .init("forms", .array(comparisons.map(json))),
    ])
    return String(decoding: JSONWriter.write(value, .pretty), as: UTF8.self)
  }

  private func json(_ comparison: TemplateComparison) -> JSONValue {
    [
      "form": .string(comparison.form.uid),
      "service_provider": .string(comparison.vendorID),
      "base": comparison.base.map { .string($0.uid) } ?? .null,
      "fills": strings(comparison.filled),
      "fixes": strings(comparison.fixed),
      "hides": strings(comparison.hidden),
      "asks": strings(comparison.asked),
    ]
  }

  private func json(_ finding: TemplateFindings.Finding) -> JSONValue {
    [
      "form": .string(finding.form),
      "kind": .string(finding.problem.kind.rawValue),
      "names": strings(finding.problem.names),
      "remark": .bool(finding.problem.kind.isAdvice),
      "message": .string(finding.problem.words(language)),
    ]
  }

  private func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
