/// What a place of the page keeps of HTML.
package enum MarkupContext: Hashable, Sendable {
  /// The sentence on a form’s card, as DataPass sanitizes it.
  case card
  /// A form’s introduction and other texts that stand in the page.
  case page

  package func allows(_ name: String) -> Bool {
    switch self {
    case .card: Self.cardTags.contains(name)
    case .page: Self.cardTags.contains(name) || Self.pageTags.contains(name)
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

  private static let cardTags: Set<String> = ["strong", "em", "b", "i", "u", "br"]

  private static let pageTags: Set<String> = [
    "a", "abbr", "blockquote", "caption", "code", "dd", "div", "dl", "dt", "h2", "h3", "h4", "h5", "h6", "hr", "li",
    "ol", "p", "s", "small", "span", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]
}

/// What HTML says of its elements.
package enum MarkupElement {
  /// Those that stand on lines of their own.
  package static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  /// Those that hold nothing and have no end.
  static func isVoid(_ name: String) -> Bool { voids.contains(name) }

  /// Those whose end may be left out.
  static func hasOptionalEnd(_ name: String) -> Bool { optionalEnds.contains(name) }

  /// Those that run or load something, or take the applicant’s answers elsewhere.
  static func isUnsafe(_ name: String) -> Bool { unsafe.contains(name) }

  /// Those whose content is no text of the page; it is left out with them.
  static func isRaw(_ name: String) -> Bool { raws.contains(name) }

  package static func isKnown(_ name: String) -> Bool {
    MarkupContext.page.allows(name) || unsafe.contains(name) || others.contains(name)
  }

  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]
  private static let optionalEnds: Set<String> = ["dd", "dt", "li", "p", "tbody", "td", "th", "thead", "tr"]
  private static let raws: Set<String> = [
    "iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "textarea", "title", "xmp",
  ]
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt", "figure", "footer", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "li", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
  ]
  private static let unsafe: Set<String> = [
    "applet", "base", "button", "embed", "form", "frame", "frameset", "iframe", "input", "link", "math", "meta",
    "noembed", "noframes", "noscript", "object", "param", "plaintext", "script", "select", "style", "svg", "template",
    "textarea", "title", "xmp",
  ]
  private static let others: Set<String> = [
    "address", "area", "article", "aside", "audio", "bdi", "bdo", "big", "body", "center", "cite", "col", "colgroup",
    "data", "datalist", "del", "details", "dfn", "dialog", "fieldset", "figcaption", "figure", "font", "footer", "h1",
    "head", "header", "hgroup", "html", "img", "ins", "kbd", "label", "legend", "main", "map", "mark", "menu", "meter",
    "nav", "nobr", "optgroup", "option", "output", "picture", "pre", "progress", "q", "rp", "rt", "ruby", "samp",
    "search", "section", "slot", "source", "strike", "summary", "tfoot", "time", "track", "tt", "var", "video", "wbr",
  ]
}
