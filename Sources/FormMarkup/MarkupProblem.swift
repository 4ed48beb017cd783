/// A problem in the HTML of a text: something that will not be shown as its author meant. The range is in UTF-8
/// offsets.
package struct MarkupProblem: Hashable, Sendable {
  package let kind: Kind
  package let range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package enum Kind: Hashable, Sendable {
    /// Not an HTML element: a browser does not show the tag.
    case unknownTag(String)
    /// A tag that is removed in this context.
    case disallowedTag(String)
    /// A tag that can run or load something.
    case unsafeTag(String)
    /// An event handler such as `onclick`: code in an attribute.
    case eventHandler(String)
    /// An address that can run code (`javascript:`).
    case unsafeAddress
    /// An element without an end tag.
    case unclosed(String)
    /// An end tag without a start tag.
    case unopened(String)
    /// An element that the end tag of another one closes.
    case misnested(String)
    /// A tag or comment whose `>` is missing.
    case unterminatedTag
    /// An end tag of a void element, such as `</br>`.
    case needlessEnd(String)
    /// Something in a tag that is not an attribute, like the comma in `href="x", target="y"`.
    case strayInTag
    /// An attribute whose value is not in quotes, by its name.
    case unquotedValue(String)
  }
}
