/// Where a text is shown, which decides what HTML it may contain.
package enum MarkupContext: Hashable, Sendable {
  /// The sentence on a form’s card, as DataPass sanitizes it.
  case card
  /// A form’s introduction and other texts in the body of a DataPass page.
  case page
  /// The same in a compiled page. Headings of the text become paragraphs, so that they do not mix with the page’s own.
  case section
  /// A label, a hint or another text within a line: no block elements except `br`.
  case line

  /// Whether an element is kept, by its name in lower case.
  package func allows(_ name: String) -> Bool {
    allows(MarkupElement.named(name))
  }

  func allows(_ element: MarkupElement) -> Bool {
    switch self {
    case .card: element.contains(.inCard)
    case .page, .section: element.contains(.inPage)
    case .line: element.contains(.inPage) && (!element.contains(.block) || element == .named("br"))
    }
  }

  /// Whether an attribute is kept: only those that change how a text is displayed or read out, and links.
  func allows(attribute name: String, of tag: String) -> Bool {
    guard self != .card else { return false }
    switch name {
    case "class", "lang", "title": return true
    // In a compiled page, only the page itself may address assistive technology.
    case "aria-hidden", "aria-label", "role": return self == .page
    case "href", "target": return tag == "a"
    case "colspan", "rowspan", "scope": return tag == "th" || tag == "td"
    default: return false
    }
  }

  /// The element, with an optional class, that is written for an allowed element.
  func element(for name: String) -> (name: String, class: String?) {
    guard self == .section else { return (name, nil) }
    switch name {
    case "h2", "h3", "h4", "h5", "h6": return ("p", "fr-text--bold")
    default: return (name, nil)
    }
  }
}
