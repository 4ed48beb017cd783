import FormCatalog
import FormSource

/// A fix of several parts of a text: the parts, in UTF-8 offsets of the text, and what replaces them.
struct TextFix {
  let title: Words
  /// Whether it can be applied without review.
  let isSafe: Bool
  let replacements: [(range: Range<Int>, text: String)]

  init(_ title: Words, isSafe: Bool, _ replacements: [(range: Range<Int>, text: String)]) {
    self.title = title
    self.isSafe = isSafe
    self.replacements = replacements
  }

  /// Nil if a part is written with escapes or folded over lines: it is better corrected by hand.
  fileprivate func fix(at spans: some Collection<ByteSpan>) -> Fix? {
    var edits: [Fix.Edit] = []
    for (span, replacement) in zip(spans, replacements) {
      guard span.count == replacement.range.count else { return nil }
      edits.append(Fix.Edit(span, replacement.text))
    }
    return Fix(title, safe: isSafe, edits)
  }
}

extension FindingCollector {
  /// Adds a finding about a part of a text, with a fix of that and other parts. All spans are found in one pass.
  mutating func add(
    _ rule: Rule,
    in text: CatalogText,
    at range: Range<Int>,
    _ message: Words,
    label: Words? = nil,
    fixing fix: TextFix
  ) {
    let spans = text.text.spans(of: [range] + fix.replacements.map(\.range))
    add(
      Finding(
        rule,
        at: spans[0],
        message,
        label: label,
        notes: text.uses.compactMap { use in use.via.map { AliasUse.note($0, subject: use.subject) } },
        fix: fix.fix(at: spans.dropFirst()),
        subject: text.subject
      )
    )
  }
}
