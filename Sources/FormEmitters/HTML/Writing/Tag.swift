/// An HTML element that pages may contain; never a script, style or frame, as a page loads those in its head.
struct Tag: Sendable {
  let name: StaticString
  /// Whether it has no content and no end tag.
  let isVoid: Bool
  /// Whether it starts on a new line in the source.
  let isBlock: Bool

  private init(_ name: StaticString, isVoid: Bool = false, isBlock: Bool = true) {
    self.name = name
    self.isVoid = isVoid
    self.isBlock = isBlock
  }

  static let a = Tag("a", isBlock: false)
  static let br = Tag("br", isVoid: true, isBlock: false)
  static let button = Tag("button")
  static let caption = Tag("caption")
  static let datalist = Tag("datalist")
  static let dd = Tag("dd")
  static let details = Tag("details")
  static let div = Tag("div")
  static let dl = Tag("dl")
  static let dt = Tag("dt")
  static let fieldset = Tag("fieldset")
  static let footer = Tag("footer")
  static let form = Tag("form")
  static let h1 = Tag("h1")
  static let h2 = Tag("h2")
  static let h3 = Tag("h3")
  static let h4 = Tag("h4")
  static let header = Tag("header")
  static let img = Tag("img", isVoid: true, isBlock: false)
  static let input = Tag("input", isVoid: true)
  static let label = Tag("label")
  static let legend = Tag("legend")
  static let li = Tag("li")
  static let main = Tag("main")
  static let nav = Tag("nav")
  static let noscript = Tag("noscript")
  static let ol = Tag("ol")
  static let option = Tag("option")
  static let p = Tag("p")
  static let pre = Tag("pre")
  static let section = Tag("section")
  static let select = Tag("select")
  static let span = Tag("span", isBlock: false)
  static let strong = Tag("strong", isBlock: false)
  static let summary = Tag("summary")
  static let table = Tag("table")
  static let tbody = Tag("tbody")
  static let td = Tag("td")
  static let textarea = Tag("textarea")
  static let th = Tag("th")
  static let thead = Tag("thead")
  static let tr = Tag("tr")
  static let ul = Tag("ul")

  /// The heading of a level from 1 to 4; deeper ones are not used.
  static func heading(_ level: Int) -> Tag {
    switch level {
    case ...1: .h1
    case 2: .h2
    case 3: .h3
    default: .h4
    }
  }
}
