/// A page that stands alone: it loads nothing but a picture beside it, and runs nothing. Its style is part of it, for it is
/// printed and sent by e-mail.
struct KitPage {
  let title: String

  /// The SHA-256 of the style, in base64: the only one that the page may have (Content Security Policy, level 3).
  static let styleDigest = "ihbdNMzWphEFlBULWyl8JD0+iIQM1A8SgTaHK069Ibk="

  func bytes(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    var page = HTMLWriter()
    page.verbatim("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.verbatim("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    page.text(
      "default-src 'none'; style-src 'sha256-\(Self.styleDigest)'; img-src 'self'; form-action 'none'; base-uri 'none'"
    )
    page.verbatim("\">\n<meta name=\"robots\" content=\"noindex, nofollow\">\n<title>")
    page.text(title)
    page.verbatim("</title>\n<style>")
    page.verbatim(PackageResources.kit_css)
    page.verbatim("</style>\n</head>\n<body>")
    page.element(.main) { page in
      page.element(.h1, text: title)
      content(&page)
    }
    page.verbatim("\n</body>\n</html>\n")
    return page.bytes
  }
}
