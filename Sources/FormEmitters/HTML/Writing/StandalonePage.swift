/// A self-contained page: it loads nothing but an image in the same folder, and runs nothing. Its style is embedded,
/// because it is printed and sent by e-mail.
package struct StandalonePage {
  private let title: String
  private let style: InlineStyle
  /// Whether it is printed to be hung up.
  private let isPoster: Bool

  package init(title: String, style: InlineStyle, isPoster: Bool = false) {
    self.title = title
    self.style = style
    self.isPoster = isPoster
  }

  package func bytes(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    var page = HTMLWriter()
    page.verbatim("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.verbatim("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    page.text(
      "default-src 'none'; style-src \(style.source); img-src 'self'; form-action 'none'; base-uri 'none'"
    )
    page.verbatim("\">\n<meta name=\"robots\" content=\"noindex, nofollow\">\n<title>")
    page.text(title)
    page.verbatim("</title>\n")
    page.write(style)
    page.verbatim("</head>\n<body>")
    page.element(.main, isPoster ? [.class("sheet")] : []) { page in
      page.element(.h1, text: title)
      content(&page)
    }
    page.verbatim("\n</body>\n</html>\n")
    return page.bytes
  }
}
