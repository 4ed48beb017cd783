package import FormSource

/// Decodes a table from the encodings that spreadsheets save: UTF-8, UTF-16 or Windows-1252.
package enum TableText {
  /// The file in UTF-8. If it was in another encoding, its offsets are not those of the file on disk.
  package static func decoded(_ file: SourceFile) -> SourceFile {
    let bytes = file.bytes
    if bytes.starts(with: ByteOrderMark.utf16LittleEndian) { return file.with(utf16(bytes, isBigEndian: false)) }
    if bytes.starts(with: ByteOrderMark.utf16BigEndian) { return file.with(utf16(bytes, isBigEndian: true)) }
    // A zero byte next to each letter: UTF-16 without a byte order mark.
    if bytes.count >= 4, bytes[1] == 0, bytes[3] == 0 { return file.with(utf16(bytes, from: 0, isBigEndian: false)) }
    if bytes.count >= 4, bytes[0] == 0, bytes[2] == 0 { return file.with(utf16(bytes, from: 0, isBigEndian: true)) }
    return String(validating: bytes, as: UTF8.self) != nil ? file : file.with(windows1252(bytes))
  }

  private static func utf16(_ bytes: [UInt8], from start: Int = 2, isBigEndian: Bool) -> [UInt8] {
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Whether Windows-1252 has a character at 0x80 to 0x9F, where Latin-1 has controls.
  static func isHighInWindows1252(_ scalar: Unicode.Scalar) -> Bool { high.contains(scalar.value) }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let code = (0x80...0x9F).contains(byte) ? high[Int(byte - 0x80)] : UInt32(byte)
      text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  /// 0x80 to 0x9F (WHATWG Encoding Standard, windows-1252).
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}

extension SourceFile {
  fileprivate func with(_ bytes: [UInt8]) -> SourceFile {
    SourceFile(id: id, path: path, role: role, bytes: bytes, failure: failure)
  }
}
