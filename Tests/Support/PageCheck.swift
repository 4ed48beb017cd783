import FormMarkup

/// What holds of every compiled page, whatever the texts in it: it has no tag, attribute or address but those of its own
/// writers and of the markup that texts may use, and no style or script but its own.
package enum PageCheck {
  package enum Kind {
    /// What applicants see, with and without the design system: two styles and one script.
    case page
    /// What is read or printed: one style and no script.
    case sheet

    var styles: Int {
      switch self {
      case .page: 2
      case .sheet: 1
      }
    }

    var scripts: Int {
      switch self {
      case .page: 1
      case .sheet: 0
      }
    }
  }

  /// What is wrong with a compiled file, by its path, if it is a page: messages are sheets.
  package static func flaws(of text: String, at path: String) -> [String] {
    guard path.hasSuffix(".html") else { return [] }
    return flaws(text, as: path.hasPrefix("html/messages/") ? .sheet : .page)
  }

  /// - Returns: what is wrong with a page.
  package static func flaws(_ page: String, as kind: Kind = .page) -> [String] {
    var flaws: [String] = []
    var scripts = 0
    var styles = 0
    for tag in MarkupParser.parse(page, as: .page).tags {
      if !tags.contains(tag.name) { flaws.append("<\(tag.name)>") }
      if tag.name == "script" {
        scripts += 1
        if tag.attributes.map(\.name) != ["src", "defer"] { flaws.append("a script of its own") }
      }
      if tag.name == "style" { styles += 1 }
      for attribute in tag.attributes where !isIcon(attribute.value, of: tag) {
        if attribute.name.hasPrefix("on") || attribute.name == "style" { flaws.append("\(attribute.name)=") }
        if ["href", "src", "action", "formaction"].contains(attribute.name), MarkupAddress.isUnsafe(attribute.value) {
          flaws.append("\(attribute.name)=\(attribute.value)")
        }
      }
    }
    if scripts != kind.scripts { flaws.append("\(scripts) scripts") }
    if styles != kind.styles { flaws.append("\(styles) styles") }
    if !page.hasSuffix("</body>\n</html>\n") { flaws.append("it does not end") }
    return flaws
  }

  /// The icon of the site is in its address.
  private static func isIcon(_ address: String, of tag: Markup.Tag) -> Bool {
    tag.name == "link" && tag.attributes.first?.value == "icon" && address.hasPrefix("data:image/svg+xml,%3Csvg%20")
  }

  private static let tags: Set<String> = [
    "a", "abbr", "b", "blockquote", "body", "br", "button", "caption", "code", "datalist", "dd", "details", "div", "dl",
    "dt", "em", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "head", "header", "html", "i", "input", "label",
    "legend", "li", "link", "main", "meta", "nav", "noscript", "ol", "option", "p", "pre", "script", "section",
    "select",
    "small", "span", "strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "textarea", "th", "thead",
    "title",
    "tr",
    "u", "ul",
  ]
}
