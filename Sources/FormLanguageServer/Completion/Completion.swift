import FormCatalog
import FormCompiler
package import FormSource

/// What can be written at a place.
package enum Completion {
  /// - Parameters:
  ///   - offset: the place of the cursor, in bytes.
  ///   - file: the file as it is typed.
  ///   - snapshot: the project with it.
  /// - Returns: the items in the order in which they should be offered.
  package static func items(at offset: Int, in file: SourceFile, of snapshot: Snapshot) -> [CompletionItem] {
    let text = CursorText(file.bytes, at: offset)
    let typed = ByteSpan(file.id, text.typed.lowerBound, text.typed.upperBound)
    if file.role == .texts { return PlaceholderItems.items(at: offset, inTextOf: file, of: snapshot) }
    switch text.place {
    case .code: return []
    case .comment: return CommentItems.items(at: offset, from: text.start, in: file)
    case .block: return PlaceholderItems.items(at: offset, from: text.start, in: file, of: snapshot)
    case .scalar: break
    }
    if let items = PlaceholderItems.itemsIfBegun(at: offset, text, in: file, of: snapshot) { return items }
    let beginning = file.text(typed)
    let probe = Probe(text, in: file, of: snapshot)
    if beginning.hasPrefix("*"), text.quote == nil {
      return AnchorItems.items(at: text.start, in: file, of: snapshot, for: probe?.aliasPlace, replacing: typed)
    }
    guard let probe else { return [] }
    let names = Names(snapshot.readings.map(\.catalog), snapshot.project.tree, probe.place.context)
    var items: [CompletionItem] = []
    let writing = YAMLWord(quote: text.quote, isFlow: !text.brackets.isEmpty)
    // What begins an item may be its text or its first key: texts are what such lists mostly hold.
    if probe.isKey, probe.siblings.isEmpty, !text.isKey, probe.place.shape.admitsText {
      items += ValueItems.items(probe.place, names, writing, besides: probe.listed, replacing: typed)
    }
    if probe.isKey {
      let layout = KeyItems.Layout(
        column: text.column,
        isFlow: !text.brackets.isEmpty,
        hasColon: text.isKey,
        isQuoted: text.quote != nil,
        lineEnd: LineEnd.text(in: file.bytes)
      )
      items += KeyItems.items(probe, names, layout, replacing: typed)
    }
    if !probe.isKey || !probe.place.shape.isKeyed {
      items += ValueItems.items(probe.place, names, writing, besides: probe.listed, replacing: typed)
      if !probe.isKey, text.quote == nil {
        items += AnchorItems.items(at: text.start, in: file, of: snapshot, for: probe.place, replacing: typed)
      }
    }
    let wanted = beginning.lowercased()
    let whole = ByteSpan(file.id, typed.start, text.contentEnd)
    var seen: Set<String> = []
    return items.filter { item in
      // What is typed would offer itself: the project is read with it.
      item.edit.text != beginning && item.label.lowercased().hasPrefix(wanted) && seen.insert(item.label).inserted
    }.map { $0.replacing(whole) }
  }
}
