/// What a place of the page keeps of HTML.
package enum MarkupContext: Hashable, Sendable {
  /// The sentence on a form’s card, as DataPass sanitizes it.
  case card
  /// A form’s introduction and other texts that stand in the page.
  case page

  package func allows(_ name: String) -> Bool {
    allows(MarkupElement.named(name))
  }

  func allows(_ element: MarkupElement) -> Bool {
    switch self {
    case .card: element.contains(.inCard)
    case .page: element.contains(.inPage)
    }
  }

  /// Attributes that change how a text is shown or read out, and nothing else.
  func allows(attribute name: String, of tag: String) -> Bool {
    guard self == .page else { return false }
    switch name {
    case "class", "lang", "title", "aria-hidden", "aria-label", "role": return true
    case "href", "target": return tag == "a"
    case "colspan", "rowspan", "scope": return tag == "th" || tag == "td"
    default: return false
    }
  }
}
