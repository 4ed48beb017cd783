/// A stylesheet that stands in the page: one file less to wait for. The page’s policy allows it by its digest.
package struct InlineStyle: Sendable {
  let bytes: [UInt8]
  /// SHA-256 of the bytes in Base64, as a Content Security Policy writes it (level 3, 2.3.1). A test holds it to them.
  let digest: String

  /// Of the same pages where the design system is missing; it stands before that, which so takes precedence.
  static let plain = InlineStyle(
    bytes: PackageResources.plain_css,
    digest: "GMXo7xkogRZu0PiwvgP1JjuGgvzyT6zqjLcf0J2AsPY="
  )
  /// Of the pages for applicants and instructors.
  static let page = InlineStyle(
    bytes: PackageResources.page_css,
    digest: "KFCmk9BiPY00dG29bZoZDkBH98c7LRpJIwBaE6pDw0A="
  )
  /// Of a vendor’s letter and summary.
  static let kit = InlineStyle(
    bytes: PackageResources.kit_css,
    digest: "81rsymFJU4Kawv4ur5/vYTsLW3rVsocF5+Zf/z5HBy0="
  )
  /// Of the story of a rehearsal.
  package static let story = InlineStyle(
    bytes: PackageResources.story_css,
    digest: "s+UBmiNsz0yxRmKZnflOwLccx9JCmLrwVrtly9UKXPw="
  )

  /// The source that a policy allows.
  var source: String { "'sha256-\(digest)'" }
}

extension HTMLWriter {
  mutating func write(_ style: InlineStyle) {
    verbatim("<style>")
    verbatim(style.bytes)
    verbatim("</style>\n")
  }
}
