import FormSource

extension Finding {
  /// A finding about a name that is not known; the likely name stands behind the underline, and is its fix.
  init(
    _ rule: Rule,
    at span: ByteSpan,
    _ message: Words,
    suggesting name: String?,
    notes: [Note] = [],
    subject: String?
  ) {
    self.init(
      rule,
      at: span,
      message,
      label: name.map(DidYouMean.words),
      notes: notes,
      fix: name.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(span, $0)]) },
      subject: subject
    )
  }
}
