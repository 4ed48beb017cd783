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

  /// A name between grave accents; more of them than any run of them in the name.
  private static func code(_ name: String) -> String {
    let name = OneLine.of(name)
    var (longest, run) = (0, 0)
    for character in name.utf8 {
      run = character == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? fence + name + fence : "\(fence) \(name) \(fence)"
  }

  /// A text of which nothing is read as Markdown or HTML.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in OneLine.of(text).unicodeScalars {
      if "\\`*_[]<>|#&~!".unicodeScalars.contains(scalar) { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
