package import FormSource

/// Something that can be written where the cursor is.
package struct CompletionItem: Hashable, Sendable {
  /// What it is, for the sign that editors show beside it.
  package enum Kind: Hashable, Sendable {
    case key, value, scope, block, field, form, vendor, definition, anchor, placeholder
  }

  /// What is written, and what clients compare with what is typed. It begins with what is typed where the item fits it.
  package let label: String
  package let kind: Kind
  /// What it is in words, on one line.
  package let detail: Words?
  /// More about it.
  package let documentation: Words?
  /// Replaces what is typed, from the start of the scalar to the cursor.
  package let edit: Fix.Edit
  /// The text of `edit` as a snippet of the protocol; nil where it would be the same.
  package let snippet: String?
  /// What is replaced where the client also replaces what follows the cursor: the whole of the scalar.
  package private(set) var whole: ByteSpan

  package init(
    _ label: String,
    _ kind: Kind,
    detail: Words? = nil,
    documentation: Words? = nil,
    edit: Fix.Edit,
    snippet: String? = nil
  ) {
    self.label = label
    self.kind = kind
    self.detail = detail
    self.documentation = documentation
    self.edit = edit
    self.snippet = snippet
    whole = edit.span
  }

  /// The same item, which may take the place of a whole scalar.
  func replacing(_ whole: ByteSpan) -> CompletionItem {
    var copy = self
    copy.whole = whole
    return copy
  }
}
