package import FormSource

/// The edits of a project’s files: insertions and replacements that keep every other byte, and new files.
package struct TemplateEdits: Sendable {
  /// By place and by how far their first lines are indented.
  private var insertions: [SourceID: [Int: [Int: String]]] = [:]
  private var replacements: [Replacement] = []
  /// By their path from the root.
  private var newFiles: [String: NewFile] = [:]

  private struct Replacement {
    let span: ByteSpan
    let text: String
    /// The answers that it comes from, by their place in the run.
    var owner = 0
  }

  private struct NewFile {
    let head: String
    var body = ""
  }

  package init() {}

  package var isEmpty: Bool { insertions.isEmpty && replacements.isEmpty && newFiles.isEmpty }

  /// The texts of new files, by path.
  package var newTexts: [String: String] { newFiles.mapValues { $0.head + $0.body } }

  /// - Parameters:
  ///   - text: whole lines. Of those inserted at one place, the ones that are indented further come first, since they
  ///     belong to what ends there; others stay in the order in which they were added.
  ///   - indent: how far its first line is indented, in columns.
  ///   - offset: the place, in bytes.
  ///   - source: the file.
  package mutating func insert(_ text: String, indentedBy indent: Int, at offset: Int, in source: SourceID) {
    insertions[source, default: [:]][offset, default: [:]][indent, default: ""] += text
  }

  mutating func replace(_ span: ByteSpan, by text: String) {
    replacements.append(Replacement(span: span, text: text))
  }

  /// - Parameters:
  ///   - text: whole lines.
  ///   - path: from the root.
  ///   - head: what the file begins with; written once.
  mutating func append(_ text: String, toNewFile path: String, under head: String = "") {
    newFiles[path, default: NewFile(head: head)].body += text
  }

  /// Adds the edits of another plan, after these.
  /// - Parameters:
  ///   - other: its edits.
  ///   - owner: the place of its answers in the run, by which ``overlaps`` names them.
  package mutating func join(_ other: TemplateEdits, of owner: Int = 0) {
    for (source, texts) in other.insertions {
      for (offset, lines) in texts {
        for (indent, text) in lines { insert(text, indentedBy: indent, at: offset, in: source) }
      }
    }
    replacements += other.replacements.map { Replacement(span: $0.span, text: $0.text, owner: owner) }
    for (path, file) in other.newFiles { append(file.body, toNewFile: path, under: file.head) }
  }

  /// The answers whose edits cannot be made because others are made to the same lines, by their places in the run: of two,
  /// the later ones.
  package var overlaps: Set<Int> {
    var found: Set<Int> = []
    for (source, edits) in Dictionary(grouping: replacements, by: \.span.source) {
      let insertions = (insertions[source] ?? [:]).keys.map { (span: ByteSpan(source, $0, $0), owner: Int?.none) }
      let ordered = (insertions + edits.map { ($0.span, $0.owner) }).sorted { $0.span < $1.span }
      var last: (end: Int, owner: Int)?
      for edit in ordered {
        if let last, edit.span.start < last.end { found.insert(Swift.max(edit.owner ?? 0, last.owner)) }
        if let owner = edit.owner, edit.span.end > last?.end ?? 0 { last = (edit.span.end, owner) }
      }
    }
    return found
  }

  /// The new contents of the files that change. Of edits that overlap (``overlaps``), only the first is made.
  package func applied(to files: [SourceFile]) -> [SourceID: [UInt8]] {
    let replaced = Dictionary(grouping: replacements) { $0.span.source }
    let changed = Set(insertions.keys).union(replaced.keys)
    return Dictionary(
      uniqueKeysWithValues: files.filter { changed.contains($0.id) }.map { file in
        (file.id, Self.applied(texts(in: file.id), replaced[file.id] ?? [], to: file.bytes))
      }
    )
  }

  /// What is inserted into a file, by its place.
  private func texts(in source: SourceID) -> [Int: String] {
    (insertions[source] ?? [:]).mapValues { $0.sorted { $0.key > $1.key }.map(\.value).joined() }
  }

  private static func applied(_ insertions: [Int: String], _ replacements: [Replacement], to bytes: [UInt8]) -> [UInt8]
  {
    let all =
      insertions.map { (start: $0.key, end: $0.key, text: $0.value) }
      + replacements.map { (start: $0.span.start, end: $0.span.end, text: $0.text) }
    // An insertion comes before a replacement that starts at the same place.
    let ordered = all.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let isCRLF = hasCarriageReturns(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + all.reduce(0) { $0 + $1.text.utf8.count })
    var offset = 0
    for edit in ordered where edit.start >= offset {
      result += bytes[offset..<edit.start]
      // A last line without a line break gets one before another line follows.
      if edit.start == edit.end, edit.start == bytes.count, let last = bytes.last, last != UInt8(ascii: "\n") {
        result.append(UInt8(ascii: "\n"))
      }
      result += isCRLF ? Array(edit.text.replacing("\n", with: "\r\n").utf8) : Array(edit.text.utf8)
      offset = edit.end
    }
    return result + bytes[offset...]
  }

  /// Whether the first line ends with CRLF, as Windows writes it; inserted lines then do too.
  private static func hasCarriageReturns(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return false }
    return bytes[end - 1] == UInt8(ascii: "\r")
  }
}
