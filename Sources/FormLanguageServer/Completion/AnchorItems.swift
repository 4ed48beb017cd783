import FormCatalog
import FormCompiler
import FormSource

/// The anchors that an alias can name at a place; all of them where the place is not known.
enum AnchorItems {
  static func items(
    at offset: Int,
    in file: SourceFile,
    of snapshot: Snapshot,
    for place: Position?,
    replacing typed: ByteSpan
  ) -> [CompletionItem] {
    var seen: Set<String> = []
    let all = [snapshot.anchors] + snapshot.readings.dropFirst().map { Anchors($0) }
    return all.flatMap { $0.visible(at: offset, in: file) }.filter { anchor in
      place?.admits(anchor.kind) ?? true && seen.insert(anchor.name).inserted
    }.map { anchor in
      let path = snapshot.file(anchor.span.source)?.path ?? ""
      let entry = anchor.entry.map { "\($0), \(path)" } ?? path
      return CompletionItem(
        "*" + anchor.name,
        .anchor,
        detail: Words(fr: entry, en: entry),
        edit: Fix.Edit(typed, "*" + anchor.name)
      )
    }
  }
}

extension Position {
  /// Whether an alias of such an anchor can stand here: keys and lists are no texts.
  fileprivate func admits(_ kind: Anchors.Kind) -> Bool {
    if case .unread = shape { return true }
    return switch kind {
    case .text: true
    case .list: shape.listed != nil || isInFlattenedList
    case .mapping: shape.keyed != nil
    }
  }
}
