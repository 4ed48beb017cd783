import FormCatalog
import FormSource
import FormSyntax

/// The places of a file’s entries.
struct EntryMap: Sendable {
  struct Entry: Sendable {
    let name: EntryName
    /// From the key to the end of the value.
    let span: ByteSpan
  }

  /// In the order of the file, without overlaps.
  let entries: [Entry]

  /// Keys that contain entries instead of being one, from the top of a file: for each level those that may be there.
  private static let holders: [SourceRole: [[String]]] = [
    .serviceProviders: [sections],
    .dataProviders: [sections],
    .wordings: [["fr"], ["authorization_request_forms"]],
    .labels: [["fr"], ["activerecord"]],
  ]
  private static let sections = [EnvironmentSections.shared] + EnvironmentSections.environments

  init(_ tree: SyntaxTree, of file: SourceFile) {
    let role = file.role
    if role.isPlainText {
      entries = [Entry(name: EntryName(role: role, path: [file.path]), span: file.wholeSpan)]
      return
    }
    var entries: [Entry] = []
    for document in tree.documents {
      Self.collect(document.root, role, path: [], holders: Self.holders[role, default: []][...], into: &entries)
    }
    entries += tree.brokenEntries.map { Entry(name: EntryName(role: role, path: [$0.name]), span: $0.span) }
    self.entries = entries.sorted { $0.span < $1.span }
  }

  private static func collect(
    _ node: SyntaxNode,
    _ role: SourceRole,
    path: [String],
    holders: ArraySlice<[String]>,
    into entries: inout [Entry]
  ) {
    if case .sequence(let items) = node.content { entries += items.compactMap { rule($0, role) } }
    guard case .mapping(let pairs) = node.content else { return }
    for pair in pairs {
      guard case .scalar(let key) = pair.key.content else { continue }
      if holders.first?.contains(key.text) ?? false, case .mapping = pair.value.content {
        collect(pair.value, role, path: path + [key.text], holders: holders.dropFirst(), into: &entries)
      } else {
        entries.append(Entry(name: EntryName(role: role, path: path + [key.text]), span: SourceParts.whole(pair)))
      }
    }
  }

  /// The entry of an item in a list of eligibility rules, named after its definition; nil for any other item.
  private static func rule(_ item: SyntaxNode, _ role: SourceRole) -> Entry? {
    guard case .mapping(let pairs) = item.content else { return nil }
    for pair in pairs {
      guard case .scalar(let key) = pair.key.content, key.text == "definition_id" else { continue }
      guard case .scalar(let name) = pair.value.content else { return nil }
      return Entry(name: EntryName(role: role, path: [name.text]), span: item.span)
    }
    return nil
  }

  /// The entry at an offset, its end included; nil between entries.
  func entry(at offset: Int) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].span.start > offset { high = middle } else { low = middle + 1 }
    }
    guard low > 0, offset <= entries[low - 1].span.end else { return nil }
    return entries[low - 1]
  }
}
