import FormCatalog
import FormSource

extension CatalogText {
  /// A correction of several parts of a text.
  /// - Parameters:
  ///   - title: what it does.
  ///   - isSafe: whether it can be made without a person’s eye on it.
  ///   - replacements: the parts, in UTF-8 offsets of the text, and what replaces them.
  /// - Returns: nil where the way back to the file is not known.
  func fix(_ title: Words, isSafe: Bool, _ replacements: [(range: Range<Int>, text: String)]) -> Fix? {
    let spans = text.spans(of: replacements.map(\.range))
    var edits: [Fix.Edit] = []
    for (span, replacement) in zip(spans, replacements) {
      // A part that is written with escapes or folded over lines is better corrected by hand.
      guard span.count == replacement.range.count else { return nil }
      edits.append(Fix.Edit(span, replacement.text))
    }
    return Fix(title, safe: isSafe, edits)
  }
}
