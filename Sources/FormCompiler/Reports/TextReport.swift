import FormConcurrency
package import FormSource

/// Findings for people: the message, the place, the underlined text, what to write instead.
package struct TextReport {
  private let tree: SourceTree
  private let language: Language
  private let paint: Paint
  private let places: SourcePlaces
  /// What excerpts must not repeat.
  private let confidential: ConfidentialSpans
  /// Notes shown for one finding, those that say the same as one; the rest are only counted.
  private static let noteLimit = 4

  package init(_ tree: SourceTree, _ language: Language, isColoured: Bool) {
    self.init(tree, language, isColoured: isColoured, ConfidentialSpans())
  }

  private init(_ tree: SourceTree, _ language: Language, isColoured: Bool, _ confidential: ConfidentialSpans) {
    self.confidential = confidential
    self.tree = tree
    self.language = language
    paint = Paint(isOn: isColoured)
    places = SourcePlaces(tree)
  }

  /// The errors and warnings, the info findings too if `showsInfo`, and a line that counts them and the files that were
  /// reported on, which are all if `fileCount` is nil.
  package func text(_ findings: [Finding], showsInfo: Bool, fileCount: Int? = nil) -> String {
    let shown = findings.filter { showsInfo || $0.severity != .info }
    let confidential = ConfidentialSpans(findings)
    let parts = Parallel.map(shown.reportParts) { [tree, language, paint] part in
      let report = TextReport(tree, language, isColoured: paint.isOn, confidential)
      return part.map { report.text($0) + "\n" }.joined()
    }
    return parts.joined() + summary(findings, hidden: findings.count - shown.count, fileCount ?? tree.files.count)
  }

  /// One finding, as shown on a terminal.
  package func text(_ finding: Finding) -> String {
    let head = "\(finding.severity.rawValue)[\(finding.rule.id)]"
    var lines = ["\(paint.severity(head, finding.severity)): \(paint.strong(finding.message(language)))"]
    let position = places.start(finding.span)
    let excerpt = Excerpt(finding.span, places, hiding: confidential.ranges(around: finding))
    let gutter = String(repeating: " ", count: String(position.line).count)
    lines.append("\(gutter)\(paint.frame("-->")) \(places.text(finding.span))")
    if let excerpt {
      lines.append("\(gutter) \(paint.frame("|"))")
      lines.append("\(paint.frame("\(position.line) |")) \(excerpt.line)")
      let label = finding.label.map { " " + paint.severity($0(language), finding.severity) } ?? ""
      lines.append(
        "\(gutter) \(paint.frame("|")) \(excerpt.padding)\(paint.severity(excerpt.underline, finding.severity))\(label)"
      )
    } else if let label = finding.label {
      lines.append("\(gutter) \(paint.frame("=")) \(label(language))")
    }
    let notes = Self.grouped(finding.notes)
    for (message, spans) in notes.prefix(Self.noteLimit) {
      lines.append("\(gutter) note: \(message(language))")
      lines += places(spans).map { "\(gutter)\(paint.frame("-->")) \($0)" }
    }
    let more = notes.dropFirst(Self.noteLimit).reduce(0) { $0 + $1.spans.count }
    if more > 0 {
      let words =
        more == 1
        ? Words(fr: "et à 1 autre endroit", en: "and in 1 more place")
        : Words(fr: "et à \(more) autres endroits", en: "and in \(more) more places")
      lines.append("\(gutter) note: \(words(language))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The notes by what they say, each with all its places.
  private static func grouped(_ notes: [Finding.Note]) -> [(message: Words, spans: [ByteSpan])] {
    var groups: [(message: Words, spans: [ByteSpan])] = []
    var numbers: [Words: Int] = [:]
    for note in notes {
      if let number = numbers[note.message] {
        groups[number].spans.append(note.span)
      } else {
        numbers[note.message] = groups.count
        groups.append((note.message, [note.span]))
      }
    }
    return groups
  }

  /// Places, those that follow each other in one file on one line.
  private func places(_ spans: [ByteSpan]) -> [String] {
    var lines: [String] = []
    var last: SourceID?
    for span in spans {
      if span.source == last, let line = lines.popLast() {
        let position = places.start(span)
        lines.append("\(line), \(position.line):\(position.column)")
      } else {
        lines.append(places.text(span))
      }
      last = span.source
    }
    return lines
  }

  private func summary(_ findings: [Finding], hidden: Int, _ files: Int) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    func counted(_ number: Int, _ one: Words, _ many: Words) -> String {
      // French counts zero as one.
      let isOne = language == .french ? number < 2 : number == 1
      return "\(number) \((isOne ? one : many)(language))"
    }
    var line = [
      counted(errors, Words(fr: "erreur", en: "error"), Words(fr: "erreurs", en: "errors")),
      counted(warnings, Words(fr: "avertissement", en: "warning"), Words(fr: "avertissements", en: "warnings")),
    ].joined(separator: ", ")
    line += Words(fr: " dans ", en: " in ")(language)
    line += counted(files, Words(fr: "fichier", en: "file"), Words(fr: "fichiers", en: "files"))
    if hidden > 0 {
      let notes = counted(hidden, Words(fr: "constat", en: "more finding"), Words(fr: "constats", en: "more findings"))
      line += Words(fr: "\u{A0}; \(notes) de plus avec --info", en: "; \(notes) with --info")(language)
    }
    return line + "\n"
  }
}
