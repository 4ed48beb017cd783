/// The properties of an HTML element, and where texts may use it.
package struct MarkupElement: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  static let known = MarkupElement(rawValue: 1)
  /// Allowed on a card.
  static let inCard = MarkupElement(rawValue: 1 << 1)
  /// Allowed in the page.
  static let inPage = MarkupElement(rawValue: 1 << 2)
  /// Starts on a new line.
  static let block = MarkupElement(rawValue: 1 << 3)
  /// Has no content and no end tag.
  static let void = MarkupElement(rawValue: 1 << 4)
  /// Its end tag may be left out.
  static let optionalEnd = MarkupElement(rawValue: 1 << 5)
  /// Its content is not text of the page, and is removed with it.
  static let raw = MarkupElement(rawValue: 1 << 6)
  /// Can run or load something, or send the applicant’s answers elsewhere.
  static let unsafe = MarkupElement(rawValue: 1 << 7)

  /// The properties of an element, by its name in lower case; empty for an unknown one.
  static func named(_ name: String) -> MarkupElement { elements[name] ?? [] }

  /// Whether an element without an end tag ends where another begins: a paragraph before a block, an item before the next.
  static func ends(_ name: String, before next: String) -> Bool {
    switch name {
    case "p": isBlock(next)
    case "li": next == "li"
    default: false
    }
  }

  package static func isBlock(_ name: String) -> Bool { named(name).contains(.block) }

  package static func isKnown(_ name: String) -> Bool { named(name).contains(.known) }

  private static let elements: [String: MarkupElement] = {
    var elements: [String: MarkupElement] = [:]
    func add(_ properties: MarkupElement, _ names: String) {
      for name in names.split(separator: " ") { elements[String(name), default: .known].formUnion(properties) }
    }
    add([.inCard, .inPage], "strong em b i u br")
    add(
      .inPage,
      """
      a abbr blockquote caption code dd div dl dt h2 h3 h4 h5 h6 hr li ol p s small span sub sup table tbody td th \
      thead tr ul
      """
    )
    add(
      .block,
      """
      address article aside blockquote dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li nav ol p pre \
      section table tbody td th thead tr ul
      """
    )
    add(.void, "area base br col embed hr img input link meta param source track wbr")
    add(.optionalEnd, "dd dt li p tbody td th thead tr")
    add(.raw, "iframe noembed noframes noscript plaintext script style textarea title xmp")
    add(
      .unsafe,
      """
      applet base button embed form frame frameset iframe input link math meta noembed noframes noscript object param \
      plaintext script select style svg template textarea title xmp
      """
    )
    add(
      [],
      """
      audio bdi bdo big body center cite colgroup data datalist del dfn dialog fieldset figcaption font head hgroup \
      html ins kbd label legend main map mark menu meter nobr optgroup option output picture progress q rp rt ruby \
      samp search slot strike summary tfoot time tt var video
      """
    )
    return elements
  }()
}
