import FormSource
import FormSyntax

/// The entries and findings of an earlier state of a project, so that a later run can report only what concerns the
/// changes since.
package struct ChangeFilter: Sendable {
  /// A finding by its place in its entry, which does not depend on the rest of the file.
  private struct Place: Hashable {
    let rule: String
    let entry: EntryName
    /// Bytes from the beginning of the entry, without carriage returns.
    let range: Range<Int>
  }

  /// The texts of entries, without carriage returns: git may convert line ends to those of the machine.
  private var texts: [EntryName: Set<[UInt8]>] = [:]
  private var places: Set<Place> = []
  /// The fingerprints of findings outside entries.
  private var fingerprints: Set<Fingerprint> = []

  package init(before project: Project, _ verdict: Pipeline.Verdict) {
    let maps = EntryMaps(project, verdict)
    for (file, map) in maps.all {
      for entry in map.entries { texts[entry.name, default: []].insert(Self.text(entry.span, of: file)) }
    }
    for (finding, fingerprint) in zip(verdict.findings, Fingerprint.all(of: verdict.findings, in: project.tree)) {
      if let (entry, file) = maps.entry(of: finding) {
        places.insert(Self.place(finding, entry, file))
      } else {
        fingerprints.insert(fingerprint)
      }
    }
  }

  /// For each finding of the project as it is now, in their order, whether it is in an entry that was changed or added,
  /// or is new.
  package func reports(_ verdict: Pipeline.Verdict, of project: Project) -> [Bool] {
    let maps = EntryMaps(project, verdict)
    var isChanged: [ByteSpan: Bool] = [:]
    return zip(verdict.findings, Fingerprint.all(of: verdict.findings, in: project.tree)).map { finding, fingerprint in
      guard let (entry, file) = maps.entry(of: finding) else {
        return !fingerprints.contains(fingerprint)
      }
      let changed =
        isChanged[entry.span] ?? !(texts[entry.name]?.contains(Self.text(entry.span, of: file)) ?? false)
      isChanged[entry.span] = changed
      return changed || !places.contains(Self.place(finding, entry, file))
    }
  }

  private static func place(_ finding: Finding, _ entry: EntryMap.Entry, _ file: SourceFile) -> Place {
    let start = length(entry.span.start, finding.span.start, file)
    return Place(
      rule: finding.rule.id,
      entry: entry.name,
      range: start..<(start + length(finding.span.start, finding.span.end, file))
    )
  }

  private static func length(_ start: Int, _ end: Int, _ file: SourceFile) -> Int {
    file.bytes[(start..<Swift.max(start, end)).clamped(to: 0..<file.bytes.count)].count { $0 != carriageReturn }
  }

  private static func text(_ span: ByteSpan, of file: SourceFile) -> [UInt8] {
    file.bytes[span.range.clamped(to: 0..<file.bytes.count)].filter { $0 != carriageReturn }
  }

  private static let carriageReturn = UInt8(ascii: "\r")
}

/// The entries of all files of a project.
private struct EntryMaps {
  let all: [(file: SourceFile, map: EntryMap)]
  private let places: [SourceID: Int]

  init(_ project: Project, _ verdict: Pipeline.Verdict) {
    let configuration = project.tree.files(.configuration).map { SyntaxParser.parse($0, embeddedRuby: nil) }
    all = (configuration + verdict.trees).map { tree in
      let file = project.tree[tree.text.source]
      return (file, EntryMap(tree, role: file.role))
    }
    places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.file.id, $0) })
  }

  func entry(of finding: Finding) -> (EntryMap.Entry, SourceFile)? {
    guard let place = places[finding.span.source] else { return nil }
    return all[place].map.entry(at: finding.span.start).map { ($0, all[place].file) }
  }
}
