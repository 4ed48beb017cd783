import FormCatalog
import FormDiff
import FormSource
import FormSyntax

/// The entries and findings of an earlier state of a project, so that a later run can report only what concerns the
/// changes since.
///
/// An entry has changed if it says something else, with its aliases followed and whatever the order of its keys, or if
/// `diff` tells a change that touches it: an order, or a block of its own file that it asks.
package struct ChangeFilter: Sendable {
  /// A finding without its place, which anchors and other entries move.
  private struct Mistake: Hashable {
    let rule: String
    let entry: EntryName
    /// What is underlined, without white space.
    let text: [UInt8]
  }

  private let catalog: Catalog
  /// What entries said, with aliases followed.
  private var values: [EntryName: [Value]] = [:]
  /// The texts of entries that could not be read, without carriage returns: git may convert line ends to those of the
  /// machine.
  private var texts: [EntryName: Set<[UInt8]>] = [:]
  private var mistakes: [Mistake: Int] = [:]
  /// The fingerprints of findings outside entries.
  private var fingerprints: Set<Fingerprint> = []

  package init(before project: Project, _ verdict: Pipeline.Verdict) {
    catalog = verdict.catalog
    let maps = EntryMaps(project, verdict)
    for (file, map) in maps.all {
      for entry in map.entries {
        if let value = maps.value(of: entry) {
          values[entry.name, default: []].append(value)
        } else {
          texts[entry.name, default: []].insert(Self.text(entry.span, of: file))
        }
      }
    }
    for (finding, fingerprint) in zip(verdict.findings, Fingerprint.all(of: verdict.findings, in: project.tree)) {
      if let (entry, file) = maps.entry(of: finding) {
        mistakes[Self.mistake(finding, entry, file), default: 0] += 1
      } else {
        fingerprints.insert(fingerprint)
      }
    }
  }

  /// For each finding of the project as it is now, in their order, whether it is in an entry that was changed or added,
  /// or is new.
  package func reports(_ verdict: Pipeline.Verdict, of project: Project) -> [Bool] {
    let maps = EntryMaps(project, verdict)
    let touched = Self.touched(from: catalog, to: verdict.catalog)
    var known = mistakes
    var isChanged: [ByteSpan: Bool] = [:]
    return zip(verdict.findings, Fingerprint.all(of: verdict.findings, in: project.tree)).map { finding, fingerprint in
      guard let (entry, file) = maps.entry(of: finding) else {
        return !fingerprints.contains(fingerprint)
      }
      let changed =
        isChanged[entry.span] ?? (touched.contains(entry.name) || !saysWhatItSaid(entry, maps.value(of: entry), file))
      isChanged[entry.span] = changed
      let mistake = Self.mistake(finding, entry, file)
      let isKnown = known[mistake, default: 0] > 0
      if isKnown { known[mistake, default: 0] -= 1 }
      return changed || !isKnown
    }
  }

  private func saysWhatItSaid(_ entry: EntryMap.Entry, _ value: Value?, _ file: SourceFile) -> Bool {
    guard let value else { return texts[entry.name]?.contains(Self.text(entry.span, of: file)) ?? false }
    return values[entry.name]?.contains { $0.saysTheSameInAnyOrder(as: value) } ?? false
  }

  /// The entries of which `diff` says that something changes for somebody.
  private static func touched(from before: Catalog, to after: Catalog) -> Set<EntryName> {
    Set(CatalogDiff(from: before, to: after).changes.flatMap(\.subjects).flatMap(names))
  }

  private static func names(_ subject: Change.Subject) -> [EntryName] {
    switch subject.kind {
    case .definition: [EntryName(role: .definitions, path: [subject.id])]
    case .form: [EntryName(role: .forms, path: [subject.id])]
    // Their entries stand in sections, and their changes are those of their own values.
    case .vendor, .provider: []
    }
  }

  private static func mistake(_ finding: Finding, _ entry: EntryMap.Entry, _ file: SourceFile) -> Mistake {
    let text = file.bytes[finding.span.range.clamped(to: 0..<file.bytes.count)]
    return Mistake(
      rule: finding.rule.id,
      entry: entry.name,
      text: text.filter { !($0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0)) }
    )
  }

  private static func text(_ span: ByteSpan, of file: SourceFile) -> [UInt8] {
    file.bytes[span.range.clamped(to: 0..<file.bytes.count)].filter { $0 != UInt8(ascii: "\r") }
  }
}
