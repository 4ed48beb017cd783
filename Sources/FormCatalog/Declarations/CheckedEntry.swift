import FormSource
import FormSyntax

/// An entry of a file, checked against the shape of its role.
struct CheckedEntry: Sendable {
  let field: Cursor.Field
  private let record: Record
  private let anchoredNothings: Set<ByteSpan>
  let findings: [Finding]
  /// The entry as it was probably meant; nil where it declares nothing.
  let meant: Cursor.Field?
  /// Whether it is no mapping: its name is known, and nothing else.
  let isLost: Bool
  /// What it is, among entries of another kind; nil where it is at its place.
  let misplaced: EntryKind?
  /// The names of entries that stand within it.
  private(set) var innerEntries: [String] = []
  /// Where the keys are written that stood at another level than their own.
  private(set) var moved: Set<ByteSpan> = []

  /// - Parameters:
  ///   - field: the entry.
  ///   - record: its shape.
  ///   - anchoredNothings: the places of anchors without a value.
  ///   - isOwnLayout: whether the project is in our own layout.
  ///   - moved: where the keys are written that have moved into it.
  init(
    _ field: Cursor.Field,
    _ record: Record,
    anchoredNothings: Set<ByteSpan>,
    isOwnLayout: Bool,
    moved: Set<ByteSpan>
  ) {
    self.field = field
    self.record = record
    self.anchoredNothings = anchoredNothings
    let value = field.cursor.value
    isLost = !value.isMapping
    guard !value.isUnknown else {
      (findings, meant, misplaced) = ([], nil, nil)
      return
    }
    let layout = isOwnLayout ? ProjectLayout.own : .checkout
    if let kind = EntryKind(of: record), let misplaced = EntryKind.meant(field.cursor, among: kind, in: layout) {
      self.misplaced = misplaced
      let folder = misplaced.folder(in: layout) ?? ""
      findings = [
        MisplacedEntry.finding(field.key, is: misplaced.record.title, among: kind.all, folder: folder)
      ]
      meant = nil
      return
    }
    misplaced = nil
    if value.isNull {
      findings = [EmptyValue.finding(field.name, at: field.nameSpan, subject: field.name)]
      meant = nil
      return
    }
    if value.scalar != nil {
      findings = [WrongStructure.entry(field.key)]
      meant = nil
      return
    }
    let written = Self.findings(in: field, record, anchoredNothings)
    guard !written.isEmpty, value.isMapping else {
      findings = written
      meant = !value.isMapping ? nil : value.hasGap ? field.with(MeantValue.of(field.cursor, as: record)) : field
      return
    }
    var levels = KeyLevels(field, record, moved: moved)
    let corrected = levels.corrected()
    findings =
      levels.findings.isEmpty
      ? written : levels.findings + Self.findings(in: corrected, record, anchoredNothings)
    innerEntries = levels.innerEntries
    self.moved = levels.moved
    meant = corrected.with(MeantValue.of(corrected.cursor, as: record))
  }

  private static func findings(in field: Cursor.Field, _ record: Record, _ nothings: Set<ByteSpan>) -> [Finding] {
    // A collector of its own: the findings of earlier entries would be copied with each.
    var checker = ShapeChecker(collector: FindingCollector(), subject: field.name, head: field.nameSpan)
    checker.anchoredNothings = nothings
    checker.check(field.cursor, against: .record(record))
    return checker.collector.findings
  }

  /// Whether checking an entry would come to the same.
  func isAbout(_ other: Cursor.Field, _ record: Record, _ anchoredNothings: Set<ByteSpan>) -> Bool {
    field.isSame(as: other) && self.record === record && self.anchoredNothings == anchoredNothings
  }
}

extension Cursor.Field {
  /// Whether two entries are one: the same object under a name at the same place.
  func isSame(as other: Cursor.Field) -> Bool {
    cursor.value === other.cursor.value && nameSpan == other.nameSpan && cursor.via == other.cursor.via
      && name == other.name
  }
}
