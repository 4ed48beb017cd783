import FormCatalog

/// A text whose web and e-mail addresses are links.
enum LinkedText {
  static func write(_ text: String, _ page: inout HTMLWriter) {
    var plain = ""
    for (place, word) in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " }).enumerated() {
      if place > 0 { plain += " " }
      // Most words are not looked at further.
      guard word.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") }) else {
        plain += word
        continue
      }
      let head = word.prefix { opening.contains($0) }
      var core = word.dropFirst(head.count)
      while let last = core.last, closing.contains(last) { core.removeLast() }
      guard let address = target(String(core)) else {
        plain += word
        continue
      }
      page.text(plain + head)
      page.element(.a, [.href(address)], text: String(core))
      plain = String(word.dropFirst(head.count + core.count))
    }
    page.text(plain)
  }

  private static let opening: Set<Character> = ["(", "[", "«", "\u{A0}"]
  private static let closing: Set<Character> = [")", "]", "»", "\u{A0}", ".", ",", ";", ":", "!", "?"]

  private static func target(_ word: String) -> PageAddress? {
    if WebAddress.isAbsolute(word) { return PageAddress(word) }
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].first != ".",
      word.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !#"<>"'()/:"#.utf8.contains($0) })
    else { return nil }
    return .letter(to: word)
  }
}
