/// An HTML element that pages may contain; never a script or style, as a page loads those in its head, and a frame only
/// where the desk shows its own pages side by side.
package struct Tag: Sendable {
  package let name: StaticString
  /// Whether it has no content and no end tag.
  package let isVoid: Bool
  /// Whether it starts on a new line in the source.
  package let isBlock: Bool

  private init(_ name: StaticString, isVoid: Bool = false, isBlock: Bool = true) {
    self.name = name
    self.isVoid = isVoid
    self.isBlock = isBlock
  }

  package static let a = Tag("a", isBlock: false)
  package static let br = Tag("br", isVoid: true, isBlock: false)
  package static let button = Tag("button")
  package static let caption = Tag("caption")
  package static let datalist = Tag("datalist")
  package static let dd = Tag("dd")
  package static let details = Tag("details")
  package static let div = Tag("div")
  package static let dl = Tag("dl")
  package static let dt = Tag("dt")
  package static let fieldset = Tag("fieldset")
  package static let footer = Tag("footer")
  package static let form = Tag("form")
  package static let h1 = Tag("h1")
  package static let h2 = Tag("h2")
  package static let h3 = Tag("h3")
  package static let h4 = Tag("h4")
  package static let header = Tag("header")
  package static let iframe = Tag("iframe")
  package static let img = Tag("img", isVoid: true, isBlock: false)
  package static let input = Tag("input", isVoid: true)
  package static let label = Tag("label")
  package static let legend = Tag("legend")
  package static let li = Tag("li")
  package static let main = Tag("main")
  package static let nav = Tag("nav")
  package static let noscript = Tag("noscript")
  package static let ol = Tag("ol")
  package static let option = Tag("option")
  package static let p = Tag("p")
  package static let pre = Tag("pre")
  package static let section = Tag("section")
  package static let select = Tag("select")
  package static let span = Tag("span", isBlock: false)
  package static let strong = Tag("strong", isBlock: false)
  package static let summary = Tag("summary")
  package static let table = Tag("table")
  package static let tbody = Tag("tbody")
  package static let td = Tag("td")
  package static let textarea = Tag("textarea")
  package static let th = Tag("th")
  package static let thead = Tag("thead")
  package static let tr = Tag("tr")
  package static let ul = Tag("ul")

  /// The heading of a level from 1 to 4; deeper ones are not used.
  package static func heading(_ level: Int) -> Tag {
    switch level {
    case ...1: .h1
    case 2: .h2
    case 3: .h3
    default: .h4
    }
  }
}
