import FormConcurrency
import FormJSON
import FormSource

/// `lint --format json`: all findings, with places in lines, columns and bytes.
enum JSONReport {
  static func bytes(_ findings: [Finding], _ tree: SourceTree, fileCount: Int, _ language: Language) -> [UInt8] {
    let diagnostics = diagnostics(findings, tree, language)
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.member("diagnostics") { $0.array { writer in writer.items(diagnostics) } }
      writer.member("summary") { writer in
        writer.object { writer in
          writer.member("errors", findings.count { $0.severity == .error })
          writer.member("warnings", findings.count { $0.severity == .warning })
          writer.member("infos", findings.count { $0.severity == .info })
          writer.member("files", fileCount)
        }
      }
    }
    writer.end()
    return writer.bytes
  }

  /// The findings as JSON, in parts.
  private static func diagnostics(_ findings: [Finding], _ tree: SourceTree, _ language: Language) -> [[UInt8]] {
    let places = SourcePlaces(tree)
    return Parallel.map(findings.reportParts) { findings in
      var writer = JSONWriter(.pretty, depth: 2)
      for finding in findings {
        writer.item { write(finding, places, language, to: &$0) }
      }
      return writer.bytes
    }
  }

  private static func write(
    _ finding: Finding,
    _ places: SourcePlaces,
    _ language: Language,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("rule", finding.rule.id)
      writer.member("severity", finding.severity.rawValue)
      writer.member("message", finding.message(language))
      if let label = finding.label { writer.member("label", label(language)) }
      writer.member("file", places.file(finding.span).path)
      if let subject = finding.subject { writer.member("subject", subject) }
      writer.member("range") { write(finding.span, places, to: &$0) }
      if !finding.notes.isEmpty {
        writer.member("notes") { writer in
          writer.array { writer in
            for note in finding.notes { writer.item { write(note, places, language, to: &$0) } }
          }
        }
      }
      if let fix = finding.fix { writer.member("fix") { write(fix, places, language, to: &$0) } }
    }
  }

  private static func write(
    _ note: Finding.Note,
    _ places: SourcePlaces,
    _ language: Language,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("message", note.message(language))
      writer.member("file", places.file(note.span).path)
      writer.member("range") { write(note.span, places, to: &$0) }
    }
  }

  private static func write(_ span: ByteSpan, _ places: SourcePlaces, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("start") { write(places.start(span), to: &$0) }
      writer.member("end") { write(places.end(span), to: &$0) }
    }
  }

  private static func write(_ position: TextPosition, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("line", position.line)
      writer.member("column", position.column)
      writer.member("offset", position.offset)
    }
  }

  private static func write(_ fix: Fix, _ places: SourcePlaces, _ language: Language, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", fix.title(language))
      writer.member("safe", fix.isSafe)
      writer.member("edits") { writer in
        writer.array { writer in
          for edit in fix.edits {
            writer.item { writer in
              writer.object { writer in
                writer.member("file", places.file(edit.span).path)
                writer.member("offset", edit.span.start)
                writer.member("length", edit.span.count)
                writer.member("text", edit.text)
              }
            }
          }
        }
      }
    }
  }
}
