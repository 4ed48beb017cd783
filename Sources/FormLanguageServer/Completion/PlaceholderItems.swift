import FormCatalog
import FormCompiler
import FormSource
import FormSyntax

/// The variables of texts, where upstream fills them in.
enum PlaceholderItems {
  /// The variables, where one is begun; nil where none is.
  static func itemsIfBegun(
    at offset: Int,
    _ text: CursorText,
    in file: SourceFile,
    of snapshot: Snapshot
  ) -> [CompletionItem]? {
    guard begun(at: offset, from: text.typed.lowerBound, in: file) != nil else { return nil }
    return items(at: offset, from: text.typed.lowerBound, in: file, of: snapshot)
  }

  /// The variables that can stand where the cursor is; its text, or its line, begins at `start`.
  static func items(at offset: Int, from start: Int, in file: SourceFile, of snapshot: Snapshot) -> [CompletionItem] {
    guard let begun = begun(at: offset, from: start, in: file) else { return [] }
    return items(variables(at: begun, in: file, of: snapshot), from: begun, to: offset, in: file)
  }

  private static func items(_ variables: [String], from begun: Int, to offset: Int, in file: SourceFile)
    -> [CompletionItem]
  {
    let span = ByteSpan(file.id, begun, offset)
    let typed = file.text(span)
    let isClosed = offset < file.bytes.count && file.bytes[offset] == UInt8(ascii: "}")
    return variables.filter { "%{\($0)".hasPrefix(typed) }.map { variable in
      let name = "%{\(variable)"
      return CompletionItem(
        name + "}",
        .placeholder,
        detail: MessageVariable(rawValue: variable)?.summary,
        edit: Fix.Edit(span, isClosed ? name : name + "}")
      )
    }
  }

  /// The variables that can stand where the cursor is in the text of a message or a template, which is the whole of a file.
  static func items(at offset: Int, inTextOf file: SourceFile, of snapshot: Snapshot) -> [CompletionItem] {
    let start = file.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    guard let begun = begun(at: offset, from: start, in: file) else { return [] }
    let variables = snapshot.readings.lazy.compactMap { known(in: file, $0.catalog) }.first ?? MessageVariable.allCases
    return items(variables.map(\.rawValue), from: begun, to: offset, in: file)
  }

  /// What stands for something in all messages and templates whose text a file is; nil where it is nobody’s.
  private static func known(in file: SourceFile, _ catalog: Catalog) -> [MessageVariable]? {
    func isFile(_ name: Located<String>?) -> Bool { name.map { file.path.hasSuffix("/\($0.value)") } ?? false }
    let lives = LifeBook(catalog).lives
    let messages = lives.flatMap { life in
      life.messages.map(\.declaration).filter { isFile($0.textFile) }.map { life.variables(of: $0) }
    }
    let isTemplate = lives.flatMap(\.templates).contains { isFile($0.contentFile) }
    let all = messages + (isTemplate ? [MessageVariable.ofTemplates] : [])
    guard !all.isEmpty else { return nil }
    return MessageVariable.allCases.filter { variable in all.allSatisfy { $0.contains(variable) } }
  }

  /// Where the variable begins that the cursor is in.
  private static func begun(at offset: Int, from start: Int, in file: SourceFile) -> Int? {
    guard start <= offset, offset <= file.bytes.count else { return nil }
    let line = file.bytes[start..<offset]
    guard let sign = line.lastIndex(of: UInt8(ascii: "%")) else { return nil }
    let name = line[sign...].dropFirst()
    let isName = name.dropFirst().allSatisfy { $0 != UInt8(ascii: "}") && !$0.isSpaceOrBreak }
    return (name.isEmpty || name.first == UInt8(ascii: "{")) && isName ? sign : nil
  }

  private static func variables(at offset: Int, in file: SourceFile, of snapshot: Snapshot) -> [String] {
    // What follows the sign may not be a scalar yet: `%{` alone begins none.
    var bytes = file.bytes
    bytes[offset] = UInt8(ascii: "x")
    let tree = snapshot.project.tree(of: file, with: bytes, environment: snapshot.environment)
    for document in tree.documents {
      guard let root = Position(rootOf: file.role, keys: document.root.keys),
        let found = PlaceSearch.value(at: offset, document.root, root)
      else { continue }
      return found.place.variables
    }
    return []
  }
}
