import FormSource
import FormSyntax

/// Finds the place in the language of what stands at an offset.
enum PlaceSearch {
  /// The scalar that stands there, with its place; nil where none stands.
  static func value(
    at offset: Int,
    _ node: SyntaxNode,
    _ place: Position
  ) -> (place: Position, scalar: SyntaxScalar)? {
    guard node.span.start <= offset, offset <= node.span.end else { return nil }
    switch node.content {
    case .alias: return nil
    case .scalar(let scalar): return (place, scalar)
    case .sequence(let items):
      for item in items {
        if let found = value(at: offset, item, place.place(ofItem: item)) { return found }
      }
    case .mapping(let entries):
      let place = place.within { node.value(of: $0)?.scalar?.text }
      for entry in entries {
        guard let key = entry.key.scalar?.text else { continue }
        if let found = value(at: offset, entry.value, place.value(of: key)) { return found }
      }
    }
    return nil
  }

  /// The place of the mapping whose key stands there, with the key; nil where none stands.
  static func key(at offset: Int, _ node: SyntaxNode, _ place: Position) -> (place: Position, key: SyntaxNode)? {
    guard node.span.start <= offset, offset <= node.span.end else { return nil }
    switch node.content {
    case .alias, .scalar: return nil
    case .sequence(let items):
      for item in items {
        if let found = key(at: offset, item, place.place(ofItem: item)) { return found }
      }
    case .mapping(let entries):
      let place = place.within { node.value(of: $0)?.scalar?.text }
      for entry in entries {
        guard let name = entry.key.scalar?.text else { continue }
        if entry.key.span.start <= offset, offset <= entry.key.span.end { return (place, entry.key) }
        if let found = key(at: offset, entry.value, place.value(of: name)) { return found }
      }
    }
    return nil
  }
}

extension Position {
  /// The place of an item of a list here.
  func place(ofItem item: SyntaxNode) -> Position {
    if case .sequence = item.content { flattened } else { self.item }
  }
}

extension SyntaxNode {
  /// The keys of a mapping; nil for a list.
  var keys: [String]? {
    switch content {
    case .mapping(let entries): entries.compactMap(\.key.scalar?.text)
    case .sequence: nil
    case .scalar, .alias: []
    }
  }

  /// The value of a key of a mapping.
  func value(of key: String) -> SyntaxNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.last { $0.key.scalar?.text == key }?.value
  }
}
