import FormJSON
package import FormSource

/// The findings that a project had when it adopted the tool. They are not reported, and their list only shrinks.
package struct Baseline: Sendable {
  /// A known finding: its fingerprint, and what helps a reader. Its message is not kept, since it may quote what a
  /// file says.
  package struct Entry: Hashable, Sendable {
    let fingerprint: String
    let rule: String
    let file: String
    let subject: String?
  }

  /// The path of a project’s baseline, unless it is configured.
  package static let usualPath = "datapass-baseline.json"
  private static let version = 1

  /// Sorted by file, rule and fingerprint.
  package let entries: [Entry]

  private init(_ entries: some Sequence<Entry>) {
    self.entries = entries.sorted { left, right in
      if left.file != right.file { return left.file.precedes(right.file) }
      return (left.rule, left.fingerprint) < (right.rule, right.fingerprint)
    }
  }

  /// The baseline of all findings, except those that stop the compilation.
  /// - Parameters:
  ///   - findings: all findings of a project, in the order of reports.
  ///   - tree: its files.
  package init(of findings: [Finding], in tree: SourceTree) {
    self.init(
      zip(findings, Fingerprint.all(of: findings, in: tree)).compactMap { finding, fingerprint in
        guard !finding.rule.isBlocking else { return nil }
        return Entry(
          fingerprint: fingerprint.text,
          rule: finding.rule.id,
          file: tree[finding.span.source].path,
          subject: finding.subject
        )
      }
    )
  }

  /// Reads the bytes of a file; nil if they are not a baseline of this version.
  package init?(reading bytes: [UInt8]) {
    let reading = JSONReader.read(bytes, source: SourceID(0))
    guard reading.problems.isEmpty, let node = reading.node, node["version"]?.integer == Self.version,
      let elements = node["findings"]?.elements
    else { return nil }
    var entries: [Entry] = []
    for element in elements {
      guard let fingerprint = element["fingerprint"]?.string, let rule = element["rule"]?.string,
        let file = element["file"]?.string
      else { return nil }
      entries.append(Entry(fingerprint: fingerprint, rule: rule, file: file, subject: element["subject"]?.string))
    }
    self.init(entries)
  }

  /// The bytes of its file: one line for each entry, so that diffs are easy to read.
  package var bytes: [UInt8] {
    var text = Array("{\"version\":\(Self.version),\"findings\":[".utf8)
    for (place, entry) in entries.enumerated() {
      text += (place == 0 ? "\n" : ",\n").utf8
      var members: [JSONValue.Member] = [
        .init("fingerprint", .string(entry.fingerprint)),
        .init("rule", .string(entry.rule)),
        .init("file", .string(entry.file)),
      ]
      if let subject = entry.subject { members.append(.init("subject", .string(subject))) }
      JSONWriter.append(.object(members), .compact, to: &text)
    }
    return text + (entries.isEmpty ? "]}\n" : "\n]}\n").utf8
  }

  /// For each finding, whether it is reported: it is not known, or stops the compilation.
  package func reports(_ findings: [Finding], in tree: SourceTree) -> [Bool] {
    let known = fingerprints
    return zip(findings, Fingerprint.all(of: findings, in: tree))
      .map { $0.rule.isBlocking || !known.contains($1.text) }
  }

  /// The baseline without the findings that are gone, which is the only way in which a baseline changes.
  /// - Returns: the new baseline, the number of entries removed, and the number of current findings that it does not
  ///   contain.
  package func shrunk(to current: Baseline) -> (baseline: Baseline, removed: Int, missing: Int) {
    let found = current.fingerprints
    let kept = Baseline(entries.filter { found.contains($0.fingerprint) })
    return (kept, entries.count - kept.entries.count, found.subtracting(fingerprints).count)
  }

  private var fingerprints: Set<String> { Set(entries.map(\.fingerprint)) }
}
