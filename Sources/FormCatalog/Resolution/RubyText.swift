/// What upstream's Ruby does to texts.
enum RubyText {
  /// `String#strip`: ASCII white space and NUL at both ends, no other space.
  static func strip(_ text: String) -> String {
    let bytes = text.utf8
    guard let start = bytes.firstIndex(where: { !isSpace($0) }),
      let end = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[start...end])
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0 || byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The letters that a class name and its definition's identifier share (`APIEntreprise`, `api_entreprise`).
  static func classLetters(_ name: String) -> String {
    let parts = name.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: true)
    let own = (parts.last ?? name.utf8[...]).filter { $0 != UInt8(ascii: "_") }
    if own.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: own.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    return String(decoding: own, as: UTF8.self).lowercased()
  }
}
