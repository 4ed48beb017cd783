import FormSource

/// Text operations of upstream's Ruby.
enum RubyText {
  /// `String#strip`: removes ASCII white space and NUL at both ends, and no other space.
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
    var name = name
    let letters = name.withUTF8 { bytes -> [UInt8] in
      let colon = UInt8(ascii: ":")
      // The last module name.
      var end = bytes.count
      while end > 0, bytes[end - 1] == colon { end -= 1 }
      var start = end
      while start > 0, bytes[start - 1] != colon { start -= 1 }
      // Colons alone are a name like any other.
      let own = end == 0 ? 0..<bytes.count : start..<end
      var letters: [UInt8] = []
      letters.reserveCapacity(own.count)
      for byte in bytes[own] where byte != UInt8(ascii: "_") {
        letters.append(byte.small)
      }
      return letters
    }
    let text = String(decoding: letters, as: UTF8.self)
    return letters.allSatisfy { $0 < 0x80 } ? text : text.lowercased()
  }
}
