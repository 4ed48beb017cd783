import FormSource

extension Finding {
  /// A finding about an unknown name, `written`; the likely name, if any, is its label and its fix. Without one, the
  /// label lists those to choose from, or is `help`.
  init(
    _ rule: Rule,
    at span: ByteSpan,
    _ message: Words,
    suggesting name: String?,
    for written: String = "",
    among known: [String] = [],
    otherwise help: Words? = nil,
    notes: [Note] = [],
    subject: String?
  ) {
    self.init(
      rule,
      at: span,
      message,
      label: name.map { DidYouMean.words($0, for: written) } ?? DidYouMean.oneOf(known) ?? help,
      notes: notes,
      fix: name.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(span, $0)]) },
      subject: subject
    )
  }
}
