import FormSource

extension Finding {
  /// A finding about an unknown name; the likely name, if any, is its label and its fix.
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
