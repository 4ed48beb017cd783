package import FormSource
package import FormSyntax

/// The project’s files as written, indexed when first needed.
package final class TemplateSources {
  package let layout: ProjectLayout
  private let files: [SourceFile]
  private let filesByRole: [SourceRole: [SourceFile]]
  private let trees: [SourceID: SyntaxTree]
  private var outlines: [SourceID: SourceOutline] = [:]
  private var shared: [SourceID: SharedValues] = [:]
  private var entries: [SourceID: [String: SyntaxEntry]] = [:]

  /// - Parameters:
  ///   - files: those of the project.
  ///   - trees: those of the files that were parsed.
  ///   - layout: says where missing files belong.
  package init(_ files: [SourceFile], _ trees: [SyntaxTree], _ layout: ProjectLayout) {
    self.files = files
    filesByRole = Dictionary(grouping: files, by: \.role)
    self.layout = layout
    self.trees = Dictionary(trees.map { ($0.text.source, $0) }, uniquingKeysWith: { $1 })
  }

  func files(_ role: SourceRole) -> [SourceFile] { filesByRole[role] ?? [] }

  /// Nil for a file that could not be read completely: nothing is written into it.
  func outline(_ source: SourceID) -> SourceOutline? {
    if let outline = outlines[source] { return outline }
    guard let tree = trees[source], let file = files.first(where: { $0.id == source }), tree.brokenEntries.isEmpty,
      !tree.documents.isEmpty, file.failure == nil
    else { return nil }
    let outline = SourceOutline(file, tree)
    outlines[source] = outline
    return outline
  }

  /// Where another entry of the whole file may be added: at its end, if it is a mapping or a list written over lines.
  /// - Parameters:
  ///   - file: a file of the project.
  ///   - isList: whether the entry is an item of a list.
  /// - Returns: the offset, and whether an empty line goes first; nil if nothing can be added there safely.
  package func end(of file: SourceFile, asList isList: Bool) -> (offset: Int, needsGap: Bool)? {
    guard file.failure == nil else { return nil }
    if file.bytes.allSatisfy({ " \n\r".utf8.contains($0) }) { return (file.bytes.count, false) }
    // The configuration is parsed by itself.
    guard file.role == .configuration else { return outline(file.id)?.end(asList: isList) }
    return SourceOutline(file, SyntaxParser.parse(file, embeddedRuby: nil)).end(asList: isList).map {
      ($0.offset, false)
    }
  }

  func sharedValues(_ source: SourceID) -> SharedValues? {
    if let values = shared[source] { return values }
    let values = outline(source).map(SharedValues.init)
    shared[source] = values
    return values
  }

  /// The entry with this name below a path of keys.
  func entry(_ name: String, at path: [String], in source: SourceID) -> SyntaxEntry? {
    if entries[source] == nil {
      let found = outline(source)?.entries(at: path) ?? []
      entries[source] = Dictionary(
        found.compactMap { entry in entry.key.name.map { ($0, entry) } },
        uniquingKeysWith: { $1 }
      )
    }
    return entries[source]?[name]
  }
}
