import FormSource
import FormSyntax

/// The texts and lists of a file that other entries can use through an alias.
struct SharedValues {
  private struct Anchor {
    let name: String
    let offset: Int
  }

  /// The anchors of each value, in the order of the file.
  private var anchors: [PlannedValue: [Anchor]] = [:]
  /// The places of each anchor name, in order: an alias refers to the last one before it.
  private var places: [String: [Int]] = [:]

  init(_ outline: SourceOutline) {
    for node in outline.anchored {
      guard let anchor = node.anchor else { continue }
      places[anchor.name, default: []].append(anchor.span.start)
      guard let value = Self.value(node) else { continue }
      anchors[value, default: []].append(Anchor(name: anchor.name, offset: anchor.span.start))
    }
  }

  /// The anchor that an alias at `offset` (in bytes) can refer to for a value.
  func name(of value: PlannedValue, at offset: Int) -> String? {
    switch value {
    case .text, .list, .blocks: break
    // No anchor gives one, and a map is long to look up.
    case .flag, .integer, .deferred, .map, .kept: return nil
    }
    let candidates = anchors[Self.plain(value)] ?? []
    return candidates.first { anchor in
      anchor.offset < offset && places[anchor.name]?.last { $0 < offset } == anchor.offset
    }?.name
  }

  /// A text without the spaces at its ends, which may differ in a shared text.
  private static func plain(_ value: PlannedValue) -> PlannedValue {
    if case .text(let text) = value { .text(String(text.trimmedOfSpaces)) } else { value }
  }

  /// Nil for a value that no declaration can share.
  private static func value(_ node: SyntaxNode) -> PlannedValue? {
    switch node.content {
    case .scalar(let scalar):
      return scalar.text.isEmpty || scalar.text.contains("<%") ? nil : plain(.text(scalar.text))
    case .sequence(let items):
      let texts = items.compactMap(\.name)
      if texts.count == items.count { return .list(texts) }
      let names = items.compactMap { item -> String? in
        guard case .mapping(let entries) = item.content, entries.count == 1, entries[0].key.name == "name" else {
          return nil
        }
        return entries[0].value.name
      }
      return names.count == items.count ? .blocks(names) : nil
    case .mapping, .alias: return nil
    }
  }
}
