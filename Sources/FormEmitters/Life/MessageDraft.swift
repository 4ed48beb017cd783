package import FormCatalog
import FormSource

/// A message as it arrives, on the data that it is given: one source for the plain text and the page.
package struct MessageDraft: Sendable {
  package enum Part: Hashable, Sendable {
    case paragraph(String)
    case list([String])
  }

  package let subject: String
  package let parts: [Part]

  package init(_ message: MessageDeclaration, with values: [MessageVariable: String]) {
    let variables = Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
    subject = FormatString(message.subject?.value ?? "").filled(variables)
    // A paragraph that only repeats words which nobody gave is left out.
    parts = Self.parts(of: message.text?.value ?? "").compactMap { part in
      switch part {
      case .paragraph(let text):
        let filled = FormatString(text).filled(variables)
        return filled.trimmingSpaces.isEmpty ? nil : .paragraph(filled)
      case .list(let items): return .list(items.map { FormatString($0).filled(variables) })
      }
    }
  }

  /// The paragraphs and lists of a text: blank lines stand between them, and each line of a list begins with a dash.
  package static func parts(of text: String) -> [Part] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmingSpaces }
      .split(whereSeparator: \.isEmpty)
      .flatMap { lines in groups(of: Array(lines)) }
  }

  /// Lines without a blank one between them: runs of list items, and what stands between these.
  private static func groups(of lines: [String]) -> [Part] {
    let dash = "- "
    var parts: [Part] = []
    var rest = lines[...]
    while let isList = rest.first?.hasPrefix(dash) {
      let run = rest.prefix { $0.hasPrefix(dash) == isList }
      rest = rest.dropFirst(run.count)
      let items = isList ? run.map { String($0.dropFirst(dash.count)).trimmingSpaces } : []
      parts.append(isList ? .list(items) : .paragraph(run.joined(separator: " ")))
    }
    return parts
  }

  /// Without the subject; lines are not broken, which mail programs do.
  package var text: String {
    parts.map { part in
      switch part {
      case .paragraph(let text): text
      case .list(let items): items.map { "- \($0)" }.joined(separator: "\n")
      }
    }
    .joined(separator: "\n\n") + "\n"
  }

  func write(_ page: inout HTMLWriter) {
    for part in parts {
      switch part {
      case .paragraph(let text): page.element(.p) { LinkedText.write(text, &$0) }
      case .list(let items):
        page.element(.ul) { page in
          for item in items { page.element(.li) { LinkedText.write(item, &$0) } }
        }
      }
    }
  }
}
