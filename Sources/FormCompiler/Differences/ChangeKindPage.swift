package import FormDiff
package import FormSource

/// The page of a kind of change, with fixed headings, and the list of all kinds. All texts come from what the kind’s own
/// file says.
package enum ChangeKindPage {
  package static func page(_ kind: ChangeKind, _ language: Language) -> String {
    func heading(_ words: Words) -> [String] { ["## \(words(language))", ""] }
    var lines = [
      "# \(kind.id)", "", Words(fr: "changement (`datapass diff`)", en: "change (`datapass diff`)")(language), "",
    ]
    lines += heading(Words(fr: "Ce qui change", en: "What changes")) + [kind.summary(language), ""]
    lines += heading(Words(fr: "Ce qui en résulte", en: "What it means")) + [kind.reason(language), ""]
    for (impact, audiences) in DiffWords.audiences(of: kind.impacts, language) {
      lines.append("- \(impact)\(DiffWords.colon(language)) \(audiences.joined(separator: ", "))")
    }
    lines.append("")
    if let duty = kind.duty { lines += heading(Words(fr: "À faire", en: "To do")) + [duty(language), ""] }
    for example in kind.examples {
      lines += heading(Words(fr: "Avant", en: "Before")) + block(example.path, example.before)
      lines += heading(Words(fr: "Après", en: "After")) + block(example.path, example.after)
    }
    lines += heading(Words(fr: "L’accepter", en: "How to accept it"))
    let here = Words(
      fr: "À la fin du message d’un commit, avec une raison\u{A0}:",
      en: "At the end of a commit’s message, with a reason:"
    )
    let blanks = Words(fr: "IDENTIFIANT -- raison", en: "IDENTIFIER -- reason")
    lines += [here(language), "", "    \(Acceptance.trailer): \(kind.id) \(blanks(language))", ""]
    lines += heading(Words(fr: "Depuis", en: "Since")) + [kind.since, ""]
    return lines.joined(separator: "\n")
  }

  package static func list(_ kinds: [ChangeKind], _ language: Language) -> String {
    let width = kinds.map(\.id.count).max() ?? 0
    return kinds.map { kind in
      let impact = (kind.impacts.values.max() ?? .notice).rawValue
      return "\(padded(kind.id, width))  \(padded(impact, 9))  \(kind.summary(language))\n"
    }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func block(_ path: String, _ text: String) -> [String] {
    let shown = text.filter { $0 != "⟦" && $0 != "⟧" }
    return ["    # \(path)"] + shown.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" } + [""]
  }
}
