import FormCompiler
import FormSource

/// The anchors that an alias can name.
enum AnchorItems {
  static func items(
    at offset: Int,
    in file: SourceFile,
    of snapshot: Snapshot,
    replacing typed: ByteSpan
  ) -> [CompletionItem] {
    var seen: Set<String> = []
    let all = [snapshot.anchors] + snapshot.readings.dropFirst().map { Anchors($0) }
    return all.flatMap { $0.visible(at: offset, in: file) }.filter { seen.insert($0.name).inserted }.map { anchor in
      let place = snapshot.file(anchor.span.source)?.path ?? ""
      let entry = anchor.entry.map { "\($0), \(place)" } ?? place
      return CompletionItem(
        "*" + anchor.name,
        .anchor,
        detail: Words(fr: entry, en: entry),
        edit: Fix.Edit(typed, "*" + anchor.name)
      )
    }
  }
}
