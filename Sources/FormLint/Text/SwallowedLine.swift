/// A line of a text that was meant to be a key: it lacks the indentation of its neighbours, or has too much of it.
enum SwallowedLine {
  /// Keys without an underscore with which no sentence starts.
  private static let words: Set<String> = [
    "steps", "public", "default", "introduction", "intitule", "scopes", "displayed", "disabled",
  ]

  /// The first such key of a text: its name and its colon, in UTF-8 offsets.
  static func first(in text: String) -> Range<Int>? {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: ":") }.compactMap { key(before: $0, in: bytes) }.first
    }
  }

  /// The key that ends in a colon; nil where a sentence has it.
  ///
  /// No word of French has an underscore. YAML folds the line breaks of a plain text into spaces: a name with an underscore
  /// counts anywhere but at the beginning, where it may be what the text is about.
  private static func key(before colon: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard colon + 1 == bytes.count || bytes[colon + 1] <= 0x20 else { return nil }
    var start = colon
    while start > 0, (0x61...0x7A).contains(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "_") { start -= 1 }
    guard start < colon, start > 0, bytes[start - 1] <= 0x20 else { return nil }
    let name = bytes[start..<colon]
    var before = start
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    guard before > 0 else { return nil }
    let isKey =
      name.contains(UInt8(ascii: "_"))
      || bytes[before - 1] == 0x0A && words.contains(String(decoding: name, as: UTF8.self))
    return isKey ? start..<colon + 1 : nil
  }
}
