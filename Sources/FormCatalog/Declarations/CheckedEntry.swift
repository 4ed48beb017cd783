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

  /// - Parameters:
  ///   - field: the entry.
  ///   - record: its shape.
  ///   - anchoredNothings: the places of anchors without a value.
  ///   - isOwnLayout: whether the project is in our own layout.
  init(_ field: Cursor.Field, _ record: Record, anchoredNothings: Set<ByteSpan>, isOwnLayout: Bool) {
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
    // A collector of its own: the findings of earlier entries would be copied with each.
    var checker = ShapeChecker(collector: FindingCollector(), subject: field.name, head: field.nameSpan)
    checker.anchoredNothings = anchoredNothings
    checker.check(field.cursor, against: .record(record))
    findings = checker.collector.findings
    let isRight = findings.isEmpty && !value.hasGap
    meant = isRight ? field : value.isMapping ? field.with(MeantValue.of(field.cursor, as: record)) : nil
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
