package import FormSource

/// The edits of a project’s files: insertions and replacements that keep every other byte, and new files.
package struct TemplateEdits: Sendable {
  /// Texts inserted at one place are joined in the order in which they were added.
  private var insertions: [SourceID: [Int: String]] = [:]
  private var replacements: [Fix.Edit] = []
  /// By their path from the root.
  private var newFiles: [String: NewFile] = [:]

  private struct NewFile {
    let head: String
    var body = ""
  }

  package init() {}

  package var isEmpty: Bool { insertions.isEmpty && replacements.isEmpty && newFiles.isEmpty }

  /// The texts of new files, by path.
  package var newTexts: [String: String] { newFiles.mapValues { $0.head + $0.body } }

  package mutating func insert(_ text: String, at offset: Int, in source: SourceID) {
    insertions[source, default: [:]][offset, default: ""] += text
  }

  mutating func replace(_ span: ByteSpan, by text: String) {
    replacements.append(Fix.Edit(span, text))
  }

  /// - Parameters:
  ///   - text: whole lines.
  ///   - path: from the root.
  ///   - head: what the file begins with; written once.
  mutating func append(_ text: String, toNewFile path: String, under head: String = "") {
    newFiles[path, default: NewFile(head: head)].body += text
  }

  /// Adds the edits of another plan, after these.
  package mutating func join(_ other: TemplateEdits) {
    for (source, texts) in other.insertions {
      for (offset, text) in texts { insert(text, at: offset, in: source) }
    }
    replacements += other.replacements
    for (path, file) in other.newFiles { append(file.body, toNewFile: path, under: file.head) }
  }

  /// The new contents of the files that change.
  package func applied(to files: [SourceFile]) -> [SourceID: [UInt8]] {
    let replaced = Dictionary(grouping: replacements) { $0.span.source }
    let changed = Set(insertions.keys).union(replaced.keys)
    return Dictionary(
      uniqueKeysWithValues: files.filter { changed.contains($0.id) }.map { file in
        (file.id, Self.applied(insertions[file.id] ?? [:], replaced[file.id] ?? [], to: file.bytes))
      }
    )
  }

  private static func applied(_ insertions: [Int: String], _ replacements: [Fix.Edit], to bytes: [UInt8]) -> [UInt8] {
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
