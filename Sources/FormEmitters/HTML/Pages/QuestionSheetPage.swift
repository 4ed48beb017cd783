import FormCatalog

/// The question sheet as a page to print, and as plain text.
struct QuestionSheetPage {
  private let sheet: QuestionSheet
  /// Worked out once for both.
  private let parts: [QuestionSheet.Part]

  init(sheet: QuestionSheet) {
    self.sheet = sheet
    parts = sheet.parts
  }

  private var journey: FormJourney { sheet.journey }
  private var title: String { "Questions\u{A0}: \(journey.title)" }

  var bytes: [UInt8] {
    let definition = journey.definition
    let name = definition.nameWithStage ?? definition.id
    let frame = SitePage(
      site: sheet.site,
      file: .questions(journey.form.uid),
      title: "Questions\u{A0}: \(journey.fullTitle)",
      trail: [
        ("Toutes les habilitations", .catalogue), (name, .definition(definition.id)),
        (journey.title, .form(journey.form.uid)), ("Questions", nil),
      ],
      form: journey.form
    )
    return frame.bytes { page in
      page.element(.h1, text: title)
      page.element(.p, [.class("fr-text--lead")], text: name)
      page.element(.p, [.class("dp-screen")]) { page in
        page.element(
          .a,
          [.class("fr-link"), .href(frame.address(.questionsText(journey.form.uid)))],
          text: "La même liste en texte seul"
        )
      }
      if let caution = journey.caution { page.element(.p, text: "\(caution).") }
      for part in parts {
        page.element(.h2, text: part.title)
        for entry in part.entries { write(entry, &page) }
      }
    }
  }

  private static let rulesTitle = "Règles sur ces réponses"

  private func write(_ entry: QuestionSheet.Entry, _ page: inout HTMLWriter) {
    page.element(.h3, text: entry.title)
    if let note = entry.note { page.element(.p, [.class("fr-hint-text")], text: note) }
    if !entry.lines.isEmpty {
      page.element(.ol) { page in
        for line in entry.lines { write(line, &page) }
      }
    }
    guard !entry.rules.isEmpty else { return }
    page.element(.h4, [.class("fr-h6")], text: Self.rulesTitle)
    page.element(.ul) { page in
      for rule in entry.rules { write(rule, &page) }
    }
  }

  private func write(_ line: QuestionSheet.Line, _ page: inout HTMLWriter) {
    page.element(.li, [.class("dp-question")]) { page in
      page.element(.p, [.class("fr-text--bold fr-mb-0")], text: line.label)
      if let hint = line.hint { page.element(.p, [.class("fr-mb-0")], text: hint) }
      if !line.remarks.isEmpty {
        page.element(.p, [.class("fr-hint-text fr-mb-0")], text: line.remarks.joined(separator: " · "))
      }
      guard !line.options.isEmpty else { return }
      page.element(.ul, [.class("fr-text--sm")]) { page in
        for group in line.options { write(group, &page) }
      }
    }
  }

  private func write(_ group: QuestionSheet.OptionGroup, _ page: inout HTMLWriter) {
    guard let title = group.title else {
      for option in group.options { page.element(.li, text: option) }
      return
    }
    page.element(.li) { page in
      page.text(title)
      page.element(.ul) { page in
        for option in group.options { page.element(.li, text: option) }
      }
    }
  }

  var text: [UInt8] {
    var lines = [title, journey.definition.nameWithStage ?? journey.definition.id]
    if let caution = journey.caution { lines += ["", "\(caution)."] }
    for part in parts {
      lines += ["", part.title.uppercased()]
      for entry in part.entries {
        lines += ["", entry.title]
        if let note = entry.note { lines.append("   (\(note))") }
        for (place, line) in entry.lines.enumerated() { write(line, "\(place + 1).", &lines) }
        guard !entry.rules.isEmpty else { continue }
        lines.append("\(Self.rulesTitle)\u{A0}:")
        for rule in entry.rules { write(rule, "-", &lines) }
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func write(_ line: QuestionSheet.Line, _ mark: String, _ lines: inout [String]) {
    lines.append("\(mark) \(line.label)")
    if let hint = line.hint { lines.append(indented(hint)) }
    if !line.remarks.isEmpty { lines.append(indented(line.remarks.joined(separator: " · "))) }
    for group in line.options {
      if let title = group.title { lines.append("   \(title)\u{A0}:") }
      lines += group.options.map { "   \(group.title == nil ? "" : "  ")- \($0)" }
    }
  }

  /// All lines of a text, which an answer may have several of.
  private func indented(_ text: String) -> String {
    // By bytes: finding the characters of a long page takes longer than writing it.
    text.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { "   " + String(Substring($0)) }.joined(separator: "\n")
  }
}
