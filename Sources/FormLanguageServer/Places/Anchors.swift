import FormCompiler
import FormSource
import FormSyntax

/// The anchors and aliases of a project.
struct Anchors: Sendable {
  /// What an anchor stands for.
  enum Kind: Hashable, Sendable { case text, list, mapping }

  struct Anchor: Hashable, Sendable {
    let name: String
    /// The name, without its `&`.
    let span: ByteSpan
    /// What it stands for.
    let value: ByteSpan
    let kind: Kind
    /// The entry at the top of the file that it stands in.
    let entry: String?
    fileprivate let role: SourceRole
    /// The place of its file in upstream’s order.
    fileprivate let order: Int
  }

  struct Alias: Hashable, Sendable {
    let name: String
    /// The name, without its `*`.
    let span: ByteSpan
    /// The index of its anchor; nil where it has none.
    let anchor: Int?
  }

  private(set) var anchors: [Anchor] = []
  private(set) var aliases: [Alias] = []
  /// The last anchor of each name: those that a file sees are of its folder, or of itself alone.
  private var last: [Reach: Int] = [:]

  private struct Reach: Hashable {
    let role: SourceRole
    let file: SourceID?
    let name: String
  }

  private var orders: [SourceID: Int] = [:]
  private var order = 0

  /// - Parameters:
  ///   - reading: the project in one environment.
  ///   - branch: some of its files as another environment has them.
  init(_ reading: Reading, with branch: Reading? = nil) {
    let others = branch.map { Dictionary(zip($0.files.map(\.id), $0.trees), uniquingKeysWith: { $1 }) } ?? [:]
    for (order, (file, tree)) in zip(reading.files, reading.trees).enumerated() {
      self.order = order
      orders[file.id] = order
      for document in (others[file.id] ?? tree).documents { visit(document.root, file, entry: nil, depth: 0) }
    }
  }

  private mutating func visit(_ node: SyntaxNode, _ file: SourceFile, entry: String?, depth: Int) {
    if let anchor = node.anchor {
      last[Self.reach(anchor.name, file)] = anchors.count
      let span = ByteSpan(anchor.span.source, anchor.span.start + 1, anchor.span.end)
      anchors.append(
        Anchor(
          name: anchor.name,
          span: span,
          value: node.span,
          kind: node.kind,
          entry: entry,
          role: file.role,
          order: order
        )
      )
    }
    switch node.content {
    case .scalar: break
    case .alias(let name):
      let span = ByteSpan(node.span.source, node.span.start + 1, node.span.end)
      aliases.append(Alias(name: name, span: span, anchor: last[Self.reach(name, file)]))
    case .sequence(let items):
      for item in items { visit(item, file, entry: entry, depth: depth + 1) }
    case .mapping(let entries):
      for pair in entries {
        visit(pair.key, file, entry: entry, depth: depth + 1)
        visit(pair.value, file, entry: depth == 0 ? pair.key.scalar?.text : entry, depth: depth + 1)
      }
    }
  }

  private static func reach(_ name: String, _ file: SourceFile) -> Reach {
    Reach(role: file.role, file: file.role.sharesAnchors ? nil : file.id, name: name)
  }

  /// Whether aliases of the one can see the other.
  func share(_ one: Anchor, _ other: Anchor) -> Bool {
    one.role == other.role && (one.role.sharesAnchors || one.span.source == other.span.source)
  }

  /// The anchors that can be named at an offset of a file: those before it, of one name the last one.
  func visible(at offset: Int, in file: SourceFile) -> [Anchor] {
    var named: [String: Anchor] = [:]
    var order: [String] = []
    for anchor in anchors {
      let isHere = anchor.span.source == file.id
      let isBefore = anchor.role == file.role && file.role.sharesAnchors && anchor.order < orders[file.id] ?? 0
      guard isHere ? anchor.span.end < offset && !anchor.isOpen(at: offset, in: file.bytes) : isBefore else { continue }
      if named.updateValue(anchor, forKey: anchor.name) == nil { order.append(anchor.name) }
    }
    return order.compactMap { named[$0] }
  }

}

extension Anchors.Anchor {
  /// Whether a place is within what it stands for, or what is written there will be: behind a last key without a value.
  fileprivate func isOpen(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard value.start <= offset, !value.isEmpty, offset <= bytes.count, value.end <= bytes.count else { return false }
    if offset <= value.end { return true }
    guard kind != .text else { return false }
    let between = bytes[value.end..<offset]
    guard between.contains(UInt8(ascii: "\n")) else { return between.allSatisfy { $0 == UInt8(ascii: " ") } }
    return holds(linesOf: bytes, from: value.end, to: offset)
  }

  /// Whether all lines after its last value, up to an offset, are indented as parts of it.
  private func holds(linesOf bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let (column, isItem) = Self.column(ofLineOf: span.start, in: bytes)
    let lines = bytes[start..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropFirst()
    return lines.enumerated().allSatisfy { index, line in
      let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
      let first = line.dropFirst(indent).first
      let isLast = index == lines.count - 1
      guard isLast || first != nil && first != UInt8(ascii: "\r") && first != UInt8(ascii: "#") else { return true }
      // The items of a list may stand below the first letter of its key.
      return indent > column || indent == column && !isItem && kind == .list && first == UInt8(ascii: "-")
    }
  }

  /// The column of what an anchor belongs to, and whether that is an item of a list, not a key.
  private static func column(ofLineOf offset: Int, in bytes: [UInt8]) -> (column: Int, isItem: Bool) {
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    var place = start + bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count
    var item: Int?
    while place + 1 < offset, bytes[place] == UInt8(ascii: "-"), bytes[place + 1] == UInt8(ascii: " ") {
      item = place - start
      place += 1 + bytes[(place + 1)...].prefix { $0 == UInt8(ascii: " ") }.count
    }
    if let item, bytes[place] == UInt8(ascii: "&") { return (item, true) }
    return (place - start, false)
  }
}

extension SyntaxNode {
  fileprivate var kind: Anchors.Kind {
    switch content {
    case .scalar, .alias: .text
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}

extension SourceRole {
  /// Whether the files of a folder are read as one text, so that each knows the anchors of those before it.
  var sharesAnchors: Bool {
    switch self {
    case .definitions, .forms, .blocks, .overlay, .scenarios, .life: true
    case .configuration, .serviceProviders, .dataProviders, .eligibility, .wordings, .labels, .texts, .unread:
      false
    }
  }
}
