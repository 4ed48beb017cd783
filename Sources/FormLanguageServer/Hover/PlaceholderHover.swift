import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSyntax

/// What a variable of a text stands for.
enum PlaceholderHover {
  /// - Returns: the variable at an offset, and what upstream puts in its place; nil where none stands that it fills in.
  static func text(
    at offset: Int,
    in file: SourceFile,
    of snapshot: Snapshot,
    _ language: Language
  ) -> (span: ByteSpan, markdown: String)? {
    let variable =
      file.role == .texts ? variable(at: offset, inTextOf: file) : variable(at: offset, in: file, of: snapshot)
    guard let (name, span) = variable, let summary = MessageVariable(rawValue: name)?.summary else {
      return nil
    }
    return (span, "\(MarkdownText.code("%{\(name)}")) — \(MarkdownText.escaped(summary(language)))")
  }

  /// In a file that is the text of a message.
  private static func variable(at offset: Int, inTextOf file: SourceFile) -> (name: String, span: ByteSpan)? {
    let text = FormatString(String(decoding: file.bytes, as: UTF8.self))
    return text.placeholders.lazy.map { ($0.name, ByteSpan(file.id, $0.range.lowerBound, $0.range.upperBound)) }
      .first { holds($0.1, offset) }
  }

  private static func variable(
    at offset: Int,
    in file: SourceFile,
    of snapshot: Snapshot
  ) -> (name: String, span: ByteSpan)? {
    for document in snapshot.tree(of: file)?.documents ?? [] {
      guard let root = Position(rootOf: file.role, keys: document.root.keys),
        let (place, scalar) = PlaceSearch.value(at: offset, document.root, root)
      else { continue }
      let placeholders = FormatString(scalar.text).placeholders.filter { place.variables.contains($0.name) }
      let spans = scalar.spans(of: placeholders.map(\.range)) ?? []
      return zip(placeholders.map(\.name), spans).first { holds($1, offset) }
    }
    return nil
  }

  private static func holds(_ span: ByteSpan, _ offset: Int) -> Bool { span.start <= offset && offset <= span.end }
}
