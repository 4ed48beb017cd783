import FormCatalog
import FormSubmission

/// The letter in which a vendor asks its client authorities to send their request. It says what they have to answer and
/// shows no personal data.
struct ClientMessage {
  let subject: String
  let parts: [LetterPart]
  private let signature: String?
  private let closing: String

  init(_ site: Site, _ journey: FormJourney, _ remainder: Remainder, _ details: KitDetails) {
    let writer = ClientMessageWriter(site, journey, remainder, details)
    subject = writer.subject
    signature = writer.signature
    closing = writer.closing
    parts = [
      writer.opening, writer.beginning, writer.remaining, writer.conditional, writer.written, writer.offered,
      writer.given,
      writer.terms,
      writer.sequel,
    ].filter { !$0.paragraphs.isEmpty || !$0.items.isEmpty }
  }

  // MARK: As text

  /// The letter as plain text, with the subject on the first line.
  var text: [UInt8] {
    var lines = ["Objet\u{A0}: \(subject)", "", "Bonjour,"]
    for part in parts {
      lines.append("")
      if let title = part.title { lines += [title.uppercased(), ""] }
      for (place, paragraph) in part.paragraphs.enumerated() {
        if place > 0 { lines.append("") }
        lines.append(paragraph.text)
        if let link = paragraph.link { lines.append(link.text) }
      }
      if !part.paragraphs.isEmpty, !part.items.isEmpty { lines.append("") }
      for item in part.items { write(item, depth: 0, &lines) }
    }
    lines += ["", closing, "", "Cordialement,"] + [signature].compactMap { $0 }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func write(_ item: LetterLine, depth: Int, _ lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth)
    let link = item.link.map { " \($0.text)" } ?? ""
    lines.append("\(indent)- \(item.text)\(link)")
    for inner in item.items { write(inner, depth: depth + 1, &lines) }
  }

  // MARK: As HTML

  var html: [UInt8] {
    StandalonePage(title: subject, style: .kit).bytes { page in
      page.element(.p, text: "Bonjour,")
      for part in parts {
        if let title = part.title { page.element(.h2, text: title) }
        for paragraph in part.paragraphs { page.element(.p) { write(paragraph, &$0) } }
        write(part.items, &page)
      }
      page.element(.p) { LinkedText.write(closing, &$0) }
      page.element(.p) { page in
        page.text("Cordialement,")
        guard let signature else { return }
        page.element(.br)
        page.text(signature)
      }
    }
  }

  private func write(_ items: [LetterLine], _ page: inout HTMLWriter) {
    guard !items.isEmpty else { return }
    page.element(.ul) { page in
      for item in items {
        page.element(.li) { page in
          write(item, &page)
          write(item.items, &page)
        }
      }
    }
  }

  private func write(_ line: LetterLine, _ page: inout HTMLWriter) {
    LinkedText.write(line.text, &page)
    guard let link = line.link else { return }
    if !line.text.isEmpty { page.text(" ") }
    page.element(.a, [.href(link)], text: link.text)
  }
}
