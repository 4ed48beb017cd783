/// A synopsis as Markdown, for a pull request or a wiki.
package enum SynopsisMarkdown {
  package static func text(_ synopsis: Synopsis) -> String {
    var lines = ["# \(escaped(synopsis.title))", "", code(synopsis.id), ""]
    lines += synopsis.facts.map { "- **\($0.name)**\u{A0}: \(escaped($0.text))" }
    for section in synopsis.sections {
      lines += ["", "## \(escaped(section.title))" + (section.block.map { " (\(code($0)))" } ?? ""), ""]
      if let note = section.note { lines += [escaped(note), ""] }
      for group in SynopsisGroup.groups(of: section.items) { write(group, &lines) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What one of its blocks asks, without the title of the whole; nil where it has no such block.
  package static func block(_ name: String, of synopsis: Synopsis) -> String? {
    guard let section = synopsis.sections.first(where: { $0.block == name }) else { return nil }
    var lines = ["**\(escaped(section.title))** (\(code(name)))", ""]
    if let note = section.note { lines += [escaped(note), ""] }
    for group in SynopsisGroup.groups(of: section.items) { write(group, &lines) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One of its questions; nil where it has no such question.
  package static func question(_ name: String, of synopsis: Synopsis) -> String? {
    item(name, among: synopsis.sections.filter { $0.part != .rules })
  }

  /// One of its rules; nil where it has no such rule.
  package static func rule(_ name: String, of synopsis: Synopsis) -> String? {
    item(name, among: synopsis.sections.filter { $0.part == .rules })
  }

  private static func item(_ name: String, among sections: [Synopsis.Section]) -> String? {
    guard let item = sections.lazy.flatMap(\.items).first(where: { $0.key == name }) else { return nil }
    var lines: [String] = []
    write(item, indent: 0, &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func write(_ group: SynopsisGroup, _ lines: inout [String]) {
    guard let contact = group.contact else { return group.items.forEach { write($0, indent: 0, &lines) } }
    lines.append("- \(code(contact.key + "_…")) → \(escaped(contact.title))")
    for part in group.parts {
      lines.append("  - \(part.names.map(code).joined(separator: ", ")) → \(line(part.remarks))")
    }
  }

  private static func write(_ item: Synopsis.Item, indent: Int, _ lines: inout [String]) {
    let rest = item.remarks.isEmpty ? "" : (item.text.isEmpty ? "" : " · ") + line(item.remarks)
    lines.append("\(String(repeating: " ", count: indent))- \(code(item.key)) → \(escaped(item.text))\(rest)")
    var group: String?
    for choice in item.choices {
      if choice.group != group, let name = choice.group {
        lines.append("\(String(repeating: " ", count: indent + 2))- \(escaped(name))")
      }
      group = choice.group
      write(choice, indent: indent + (group == nil ? 2 : 4), &lines)
    }
  }

  private static func line(_ remarks: [String]) -> String { remarks.map(escaped).joined(separator: " · ") }

  private static func code(_ name: String) -> String { MarkdownText.code(name) }

  private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
