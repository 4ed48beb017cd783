import FormSource
import FormSyntax

/// What a reading of a role leaves for the next one: of files and entries that are still the same, nothing is built,
/// checked or read again.
package struct DeclarationMemory: Sendable {
  var files = BuiltFiles()
  private var entries: [ByteSpan: CheckedEntry] = [:]
  private var declarations: [ByteSpan: Declared] = [:]

  private struct Declared: Sendable {
    let entry: Cursor.Field
    let vocabulary: KeyVocabulary
    let declaration: any AnyObject & Sendable
  }

  package init() {}

  func entry(_ field: Cursor.Field, _ record: Record, _ anchoredNothings: Set<ByteSpan>) -> CheckedEntry? {
    entries[field.nameSpan].flatMap { $0.isAbout(field, record, anchoredNothings) ? $0 : nil }
  }

  mutating func keep(_ entry: CheckedEntry) { entries[entry.field.nameSpan] = entry }

  /// What was read from an entry; nil where it is another one now, or its keys have other names.
  func declaration<Declaration: AnyObject>(of entry: Cursor.Field, in vocabulary: KeyVocabulary) -> Declaration? {
    guard let known = declarations[entry.nameSpan], known.entry.isSame(as: entry), known.vocabulary == vocabulary else {
      return nil
    }
    return known.declaration as? Declaration
  }

  mutating func keep(_ declaration: some AnyObject & Sendable, of entry: Cursor.Field, in vocabulary: KeyVocabulary) {
    declarations[entry.nameSpan] = Declared(entry: entry, vocabulary: vocabulary, declaration: declaration)
  }
}
