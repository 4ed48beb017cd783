#if Desk
import FormCatalog
import FormCompiler
import FormJSON
import FormSource

/// Where what a page shows is declared, and what `lint` says about it.
struct PagePlaces {
  let state: PreviewState
  let path: String

  /// The files and lines, counted from 1, of the entry and of each question; questions of the tool itself have the place of
  /// the block that asks them.
  var json: JSONValue {
    let subject = state.pages.subject(of: path)
    let entry = subject?.entry
    let questions = (subject?.blocks?.blocks ?? []).flatMap { block in
      block.fields.compactMap { field -> JSONValue.Member? in
        let place = [field.declaration, block.name, entry].compactMap(\.self).lazy.compactMap(self.place).first
        return place.map { .init(field.name, $0) }
      }
    }
    return .object([
      .init("entry", entry.flatMap(place) ?? .null), .init("questions", .object(questions)),
    ])
  }

  private func place(_ name: Located<String>) -> JSONValue? { Self.place(name.span, state.project) }

  /// Nil for what comes with the tool.
  static func place(_ span: ByteSpan, _ project: Project) -> JSONValue? {
    guard !span.source.isBuiltIn else { return nil }
    let file = project.tree[span.source]
    let line = LineIndex(file.bytes).position(of: span.start).line
    return .object([.init("file", .string(file.path)), .init("line", .integer(line))])
  }
}
#endif
