import FormConcurrency
package import FormJSON
package import FormSource

/// `lint --format json`: all findings, with places in lines, columns and bytes.
package enum JSONReport {
  package static func value(_ findings: [Finding], _ tree: SourceTree, _ language: Language) -> JSONValue {
    .object([
      .init("diagnostics", .array(diagnostics(findings, tree, language))),
      .init(
        "summary",
        .object([
          .init("errors", .integer(findings.count { $0.severity == .error })),
          .init("warnings", .integer(findings.count { $0.severity == .warning })),
          .init("infos", .integer(findings.count { $0.severity == .info })),
          .init("files", .integer(tree.files.count)),
        ])
      ),
    ])
  }

  /// Written on all cores: nothing else is left to do then. Findings of one file come together, so that its lines are
  /// looked for once.
  private static func diagnostics(_ findings: [Finding], _ tree: SourceTree, _ language: Language) -> [JSONValue] {
    let starts = findings.indices.filter { $0 == 0 || findings[$0].span.source != findings[$0 - 1].span.source }
    let files = zip(starts, starts.dropFirst() + [findings.count]).map { findings[$0..<$1] }
    let written = Parallel.map(files) { findings in
      let places = SourcePlaces(tree)
      return findings.map { JSONValue.written(WrittenJSON(json($0, places, language), depth: 2)) }
    }
    return Array(written.joined())
  }

  private static func json(_ finding: Finding, _ places: SourcePlaces, _ language: Language) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("rule", .string(finding.rule.id)),
      .init("severity", .string(finding.severity.rawValue)),
      .init("message", .string(finding.message(language))),
    ]
    if let label = finding.label { members.append(.init("label", .string(label(language)))) }
    members.append(.init("file", .string(places.file(finding.span).path)))
    if let subject = finding.subject { members.append(.init("subject", .string(subject))) }
    members.append(.init("range", range(finding.span, places)))
    if !finding.notes.isEmpty {
      let notes = finding.notes.map { note -> JSONValue in
        .object([
          .init("message", .string(note.message(language))),
          .init("file", .string(places.file(note.span).path)),
          .init("range", range(note.span, places)),
        ])
      }
      members.append(.init("notes", .array(notes)))
    }
    if let fix = finding.fix { members.append(.init("fix", json(fix, places, language))) }
    return .object(members)
  }

  private static func range(_ span: ByteSpan, _ places: SourcePlaces) -> JSONValue {
    .object([.init("start", json(places.start(span))), .init("end", json(places.end(span)))])
  }

  private static func json(_ position: TextPosition) -> JSONValue {
    .object([
      .init("line", .integer(position.line)),
      .init("column", .integer(position.column)),
      .init("offset", .integer(position.offset)),
    ])
  }

  private static func json(_ fix: Fix, _ places: SourcePlaces, _ language: Language) -> JSONValue {
    .object([
      .init("title", .string(fix.title(language))),
      .init("safe", .bool(fix.isSafe)),
      .init(
        "edits",
        .array(
          fix.edits.map { edit in
            .object([
              .init("file", .string(places.file(edit.span).path)),
              .init("offset", .integer(edit.span.start)),
              .init("length", .integer(edit.span.count)),
              .init("text", .string(edit.text)),
            ])
          }
        )
      ),
    ])
  }
}
