import FormCatalog
import FormCompiler
import FormSource
import FormSyntax

/// Finds the place of a cursor in the language: a name that nobody uses is written where the cursor is, and the file read
/// with it.
struct Probe {
  /// The place of the mapping whose key is typed, or of the value.
  let place: Position
  let isKey: Bool
  /// The other keys of the mapping.
  let siblings: Set<String>
  /// The other texts of the list, where an item is typed.
  let listed: Set<String>
  private static let name = "datapass_probe"

  /// Where an alias would stand; nil where what is typed was read as a key, in whose place it may stand for all of it.
  var aliasPlace: Position? { isKey ? nil : place }

  /// Nil where the cursor is in nothing that the language knows.
  init?(_ text: CursorText, in file: SourceFile, of snapshot: Snapshot) {
    for bytes in Self.attempts(text, file.bytes) {
      let tree = snapshot.project.tree(of: file, with: bytes, environment: snapshot.environment)
      for document in tree.documents {
        guard let root = Position(rootOf: file.role, keys: document.root.keys),
          let found = Self.search(document.root, root)
        else { continue }
        self = found
        return
      }
    }
    return nil
  }

  private init(_ place: Position, isKey: Bool, siblings: Set<String> = [], listed: Set<String> = []) {
    self.place = place
    self.isKey = isKey
    self.siblings = siblings
    self.listed = listed
  }

  // MARK: Texts that can be read

  /// The file with the probe in place of what is typed: as it is otherwise, with brackets closed, and at last with
  /// nothing but the lines that the one of the cursor belongs to.
  private static func attempts(_ text: CursorText, _ bytes: [UInt8]) -> [[UInt8]] {
    let before = bytes[..<text.start]
    let after = bytes[text.end...]
    let inFlowMapping = text.brackets.last == UInt8(ascii: "{")
    let mayBeKey = !text.isAfterColon && (text.brackets.isEmpty || inFlowMapping)
    let probe = Array((mayBeKey && !text.isKey ? name + ": " : name).utf8)
    let closers = text.brackets.reversed().map { $0 == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]") }
    let rest = after.drop { $0 != UInt8(ascii: "\n") }
    let lineRest = after.prefix { $0 != UInt8(ascii: "\n") }
    let closing = closers + rest
    var attempts = [Array(before) + probe + after]
    if !closers.isEmpty { attempts.append(Array(before) + probe + closing) }
    let kept = text.isKey ? Array(lineRest) : []
    attempts.append(ancestors(before) + probe + (closers.isEmpty ? kept : closers))
    return attempts
  }

  /// The text without the lines that are indented as far as the last one or farther.
  private static func ancestors(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var limit = Int.max
    var kept: [ArraySlice<UInt8>] = []
    for line in lines.reversed() {
      let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
      let isText = indent < line.count && line[line.startIndex + indent] != UInt8(ascii: "#")
      guard kept.isEmpty || isText && indent < limit else { continue }
      limit = indent
      kept.append(line)
      if limit == 0 && kept.count > 1 { break }
    }
    return Array(kept.reversed().joined(separator: [UInt8(ascii: "\n")]))
  }

  // MARK: The probe

  private static func search(_ node: SyntaxNode, _ place: Position) -> Probe? {
    switch node.content {
    case .alias: return nil
    case .scalar(let scalar): return scalar.text == name ? Probe(place, isKey: false) : nil
    case .sequence(let items):
      for item in items {
        guard let found = search(item, place.place(ofItem: item)) else { continue }
        guard item.scalar?.text == name || item.value(of: name) != nil else { return found }
        let listed = Set(items.compactMap(\.scalar?.text)).subtracting([name])
        return Probe(found.place, isKey: found.isKey, siblings: found.siblings, listed: listed)
      }
      return nil
    case .mapping(let entries):
      let place = place.within { node.value(of: $0)?.scalar?.text }
      for entry in entries {
        guard let key = entry.key.scalar?.text else { continue }
        if key == name {
          let others = entries.compactMap(\.key.scalar?.text).filter { $0 != name }
          return Probe(place, isKey: true, siblings: Set(others))
        }
        if let found = search(entry.value, place.value(of: key)) { return found }
      }
      return nil
    }
  }
}
