package import FormCatalog
package import FormSource

/// A rule over the texts of the catalogue. A text that aliases share is checked once.
package protocol TextRule: SendableMetatype {
  static var rule: Rule { get }

  /// Adds a finding for each mistake in one text.
  static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector)
}

extension FindingCollector {
  /// Adds a finding about a part of a text, with a note at each alias that leads to it.
  /// - Parameters:
  ///   - rule: the rule that found it.
  ///   - text: the text that is wrong.
  ///   - range: the part that is wrong, in UTF-8 offsets of the text; nil for all of it.
  ///   - message: what is wrong.
  ///   - label: what to write instead.
  ///   - fix: makes the fix from the span in the file.
  mutating func add(
    _ rule: Rule,
    in text: CatalogText,
    at range: Range<Int>?,
    _ message: Words,
    label: Words? = nil,
    fix: (ByteSpan) -> Fix? = { _ in nil }
  ) {
    let span = range.map { self.span(of: $0, in: text.text) } ?? text.text.span
    let notes = text.uses.compactMap { use in use.via.map { AliasUse.note($0, subject: use.subject) } }
    // If the span of the part is not known, the whole value is underlined and nothing can be replaced in it.
    let isExact = range == nil || span != text.text.span || range == 0..<text.value.utf8.count
    add(
      Finding(
        rule,
        at: span,
        message,
        label: label,
        notes: notes,
        fix: isExact ? fix(span) : nil,
        subject: text.subject
      )
    )
  }
}
