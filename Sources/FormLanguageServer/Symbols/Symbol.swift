package import FormSource

/// A declaration, as outlines and searches show it.
package struct Symbol: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case definition, form, vendor, dataProvider, block, field, contact, scope, step, scenario, section, question,
      message, key
  }

  package let name: String
  package let kind: Kind
  /// Its title, on one line.
  package let detail: String?
  /// All of it, its key included.
  package let span: ByteSpan
  /// Its name; within `span`.
  package let nameSpan: ByteSpan
  package let children: [Symbol]

  package init(
    _ name: String,
    _ kind: Kind,
    detail: String? = nil,
    span: ByteSpan,
    nameSpan: ByteSpan,
    children: [Symbol] = []
  ) {
    self.name = name
    self.kind = kind
    self.detail = detail
    self.span = span
    self.nameSpan = nameSpan
    self.children = children
  }
}
