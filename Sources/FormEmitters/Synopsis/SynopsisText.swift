/// A synopsis for the terminal: one line for each thing written, on one screen where the form allows it.
package enum SynopsisText {
  package static func text(_ synopsis: Synopsis) -> String {
    var lines = [OneLine.of(synopsis.title), OneLine.of(synopsis.id), ""]
    lines += synopsis.facts.map { "\($0.name)\u{A0}: \(OneLine.of($0.text))" }
    for section in synopsis.sections {
      lines += ["", head(section)]
      if let note = section.note { lines.append("  (\(note))") }
      for group in SynopsisGroup.groups(of: section.items) { write(group, &lines) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ section: Synopsis.Section) -> String {
    OneLine.of(section.title) + (section.block.map { " [\(OneLine.of($0))]" } ?? "")
  }

  private static func write(_ group: SynopsisGroup, _ lines: inout [String]) {
    guard let contact = group.contact else { return group.items.forEach { write($0, indent: 2, &lines) } }
    lines.append("  \(contact.key)_… → \(OneLine.of(contact.title))")
    for part in group.parts {
      lines.append("    \(part.names.joined(separator: ", ")) → \(line(part.remarks))")
    }
  }

  private static func write(_ item: Synopsis.Item, indent: Int, _ lines: inout [String]) {
    let text = OneLine.of(item.text)
    let rest = item.remarks.isEmpty ? "" : (text.isEmpty ? "" : " · ") + line(item.remarks)
    lines.append("\(String(repeating: " ", count: indent))\(OneLine.of(item.key)) → \(text)\(rest)")
    var group: String?
    for choice in item.choices {
      if choice.group != group, let name = choice.group {
        lines.append("\(String(repeating: " ", count: indent + 2))\(OneLine.of(name))")
      }
      group = choice.group
      write(choice, indent: indent + (group == nil ? 2 : 4), &lines)
    }
  }

  private static func line(_ remarks: [String]) -> String { remarks.map(OneLine.of).joined(separator: " · ") }
}
