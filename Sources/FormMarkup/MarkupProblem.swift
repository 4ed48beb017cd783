/// Something in the HTML of a text that will not come out as its author meant, at a place within the text.
package struct MarkupProblem: Hashable, Sendable {
  package let kind: Kind
  package let range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package enum Kind: Hashable, Sendable {
    /// No tag of HTML: a browser shows nothing of it.
    case unknownTag(String)
    /// A tag that this place does not keep.
    case disallowedTag(String)
    /// A tag that runs or loads something.
    case unsafeTag(String)
    /// `onclick` and its like: a program in an attribute.
    case eventHandler(String)
    /// An address that runs something (`javascript:`).
    case unsafeAddress
    /// Begun, never ended.
    case unclosed(String)
    /// Ended, never begun.
    case unopened(String)
    /// Ended by another element’s end.
    case misnested(String)
    /// A `<` whose `>` is missing.
    case unterminatedTag
    /// `</br>`: the element holds nothing and has no end.
    case needlessEnd(String)
    /// What stands in a tag and is no attribute, like the comma of `href="x", target="y"`.
    case strayInTag
    /// An attribute’s value without quotes.
    case unquotedValue(String)
  }
}
