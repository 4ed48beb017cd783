/// What a place of the page keeps of HTML.
package enum MarkupContext: Hashable, Sendable {
  /// The sentence on a form’s card, as DataPass sanitizes it.
  case card
  /// A form’s introduction and other texts that stand in the page.
  case page
  /// The same within a compiled page, whose own headings are not to be mixed up with the text’s: those become paragraphs.
  case section
  /// A label, a hint and whatever else stands on a line: no element that stands on lines of its own.
  case line

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

  /// Attributes that change how a text is shown or read out, and nothing else.
  func allows(attribute name: String, of tag: String) -> Bool {
    guard self != .card else { return false }
    switch name {
    case "class", "lang", "title": return true
    // What a compiled page tells assistive technology is its own.
    case "aria-hidden", "aria-label", "role": return self == .page
    case "href", "target": return tag == "a"
    case "colspan", "rowspan", "scope": return tag == "th" || tag == "td"
    default: return false
    }
  }

  /// The element that stands for one which the context allows.
  func element(for name: String) -> (name: String, class: String?) {
    guard self == .section else { return (name, nil) }
    switch name {
    case "h2", "h3", "h4", "h5", "h6": return ("p", "fr-text--bold")
    default: return (name, nil)
    }
  }
}
