/// What a page may load and where it may send requests (Content Security Policy, level 3). It loads its own script and
/// the stylesheets of the site and of the design system; inline it has two styles, which their digests allow.
struct ContentPolicy: Sendable {
  let text: String

  init(assets: String?, submission: String?, asksServer: Bool = false) {
    let style = (["'self'"] + [assets.flatMap(Self.origin)].compactMap { $0 }).joined(separator: " ")
    let target = submission.map { Self.origin(of: $0) ?? "'self'" } ?? "'none'"
    text =
      [
        "default-src 'none'", "script-src 'self'",
        "style-src \(style) \(InlineStyle.plain.source) \(InlineStyle.page.source)",
        "img-src \(style) data:", "font-src \(style)",
        "form-action \(target)", "base-uri 'none'",
      ].joined(separator: "; ") + (asksServer ? "; connect-src 'self'" : "")
  }

  /// The scheme, host and port of an absolute address; nil for a relative one, or if the host is not plain ASCII.
  private static func origin(of address: String) -> String? {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[1].isEmpty, parts[0] == "https:" || parts[0] == "http:" else { return nil }
    let host = parts[2].prefix { $0 != "?" && $0 != "#" }
    let isPlain = host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-:[]".contains($0)) }
    return isPlain && !host.isEmpty ? "\(parts[0])//\(host)" : nil
  }
}
