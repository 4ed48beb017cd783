import FormCatalog

/// A life for the terminal, and as Markdown.
package enum LifeText {
  /// A line for each message under its events, and what comes besides.
  package static func text(_ sheet: LifeSheet) -> String {
    var lines = [OneLine.of(sheet.definition.nameWithStage ?? sheet.definition.id), sheet.definition.id]
    for (title, rows) in groups(sheet) {
      lines += ["", OneLine.of(title)]
      for row in rows {
        lines.append("  \(row.name) → \(OneLine.of(line(row)))")
        lines.append("    \(OneLine.of(row.subject))")
        lines += row.tasks.map { "    \(OneLine.of($0))" }
      }
    }
    for (title, items) in rest(sheet) { lines += ["", title] + items.map { "  \(OneLine.of($0))" } }
    return lines.joined(separator: "\n") + "\n"
  }

  package static func markdown(_ sheet: LifeSheet) -> String {
    var lines = ["# " + MarkdownText.escaped(sheet.definition.nameWithStage ?? sheet.definition.id), ""]
    lines.append(MarkdownText.code(sheet.definition.id))
    for (title, rows) in groups(sheet) {
      lines += ["", "## " + MarkdownText.escaped(title), ""]
      for row in rows {
        lines.append(
          "- **\(MarkdownText.escaped(row.title))** (\(MarkdownText.code(row.name))), \(MarkdownText.escaped(line(row)))"
        )
        lines += row.tasks.map { "  - \(MarkdownText.escaped($0))" }
      }
    }
    for (title, items) in rest(sheet) {
      lines += ["", "## \(title)", ""] + items.map { "- \(MarkdownText.escaped($0))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `life/messages.md`: all automatic messages of a project, in one table.
  package static func table(_ sheets: [LifeSheet]) -> String {
    let head = [
      "| Définition | Événement | Quand | Message | Destinataires | Envoyé par |", "|---|---|---|---|---|---|",
    ]
    let rows = sheets.flatMap { sheet in
      sheet.rows.map { row -> String in
        let cells = [
          sheet.definition.id, sheet.trigger(of: row), row.occasion ?? "", row.title, row.receiversInWords,
          row.sender ?? "DataPass",
        ]
        return "| " + cells.map { MarkdownText.escaped(OneLine.of($0)) }.joined(separator: " | ") + " |"
      }
    }
    return (["# Messages automatiques", ""] + head + rows).joined(separator: "\n") + "\n"
  }

  private static func groups(_ sheet: LifeSheet) -> [(title: String, rows: [LifeSheet.Row])] {
    var titles: [String] = []
    var rows: [String: [LifeSheet.Row]] = [:]
    for row in sheet.rows {
      let title = sheet.trigger(of: row)
      if rows[title] == nil { titles.append(title) }
      rows[title, default: []].append(row)
    }
    return titles.map { ($0, rows[$0] ?? []) }
  }

  private static func line(_ row: LifeSheet.Row) -> String {
    ([row.receiversInWords] + [row.occasion, row.sender.map { "envoyé par \($0)" }].compactMap(\.self))
      .joined(separator: " · ")
  }

  private static func rest(_ sheet: LifeSheet) -> [(title: String, items: [String])] {
    let rest = LifeRest(life: sheet.life)
    var parts: [(String, [String])] = []
    if let renewal = sheet.life.renewal {
      let moments = RenewalLine(renewal).moments.map { "\($0.time)\u{A0}: \($0.words)" }
      parts.append(("Renouvellement", moments + RenewalSection.lines(renewal, in: sheet)))
      parts.append(("Questions du renouvellement", sheet.renewalForm?.lines ?? []))
    }
    parts.append(("Appels au fournisseur", rest.webhook))
    parts.append(("Modèles des instructeurs", sheet.life.templates.map { $0.title?.value ?? $0.name.value }))
    parts.append(("Avis externes", rest.opinions))
    parts.append(("Support", sheet.life.support.map(rest.support)))
    return parts.filter { !$0.1.isEmpty }
  }
}
