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
    let own = name.split(separator: ":", omittingEmptySubsequences: true).last.map(String.init) ?? name
    return String(decoding: own.utf8.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self).lowercased()
  }
}
