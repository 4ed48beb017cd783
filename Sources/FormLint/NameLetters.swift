/// What stays of a name when spellings are set aside: small ASCII letters and digits.
enum NameLetters {
  static func of(_ name: String) -> String {
    var letters: [UInt8] = []
    for byte in name.utf8 {
      let small = byte.small
      if (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) { letters.append(small) }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
