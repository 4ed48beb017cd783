/// A form post of a browser: names with texts or files, in the order in which they were sent.
struct FormPost {
  struct Entry {
    let name: String
    let value: Value
  }

  enum Value {
    case text(String)
    /// A file without its contents.
    case file(name: String, contentType: String, size: Int)
  }

  let entries: [Entry]

  /// Nil if the bytes have neither of the two encodings that browsers use, or are not UTF-8.
  init?(_ bytes: ArraySlice<UInt8>) {
    let trimmed =
      bytes.starts(with: "--".utf8)
      ? bytes : bytes[..<(bytes.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? bytes.startIndex)]
    guard let entries = trimmed.starts(with: "--".utf8) ? Self.multipart(trimmed) : Self.urlEncoded(trimmed) else {
      return nil
    }
    self.entries = entries
  }

  // MARK: application/x-www-form-urlencoded (URL Standard, section 5)

  private static func urlEncoded(_ bytes: ArraySlice<UInt8>) -> [Entry]? {
    var entries: [Entry] = []
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let sign = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      guard let name = decoded(pair[..<sign]), let value = decoded(pair[sign...].dropFirst()) else { return nil }
      entries.append(Entry(name: name, value: .text(value)))
    }
    return entries
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      // Browsers escape all other bytes, so this is not a form post.
      guard byte > 0x20, byte < 0x7F else { return nil }
      if byte == UInt8(ascii: "%") {
        guard index + 2 < bytes.endIndex, let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue
        else { return nil }
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
        index += 1
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  // MARK: multipart/form-data (RFC 7578)

  private static func multipart(_ bytes: ArraySlice<UInt8>) -> [Entry]? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\r")), end > bytes.startIndex + 2 else { return nil }
    let delimiter = Array("\r\n".utf8) + Array(bytes[bytes.startIndex..<end])
    var entries: [Entry] = []
    var rest = bytes[end...]
    while rest.starts(with: "\r\n".utf8) {
      rest = rest.dropFirst(2)
      guard let next = rest.firstRange(of: delimiter) else { return nil }
      guard let entry = part(rest[..<next.lowerBound]) else { return nil }
      entries.append(entry)
      rest = rest[next.upperBound...]
    }
    return rest.starts(with: "--".utf8) ? entries : nil
  }

  private static func part(_ bytes: ArraySlice<UInt8>) -> Entry? {
    guard let blank = bytes.firstRange(of: Array("\r\n\r\n".utf8)),
      let head = String(validating: bytes[..<blank.lowerBound], as: UTF8.self)
    else { return nil }
    var name: String?
    var filename: String?
    var contentType = "application/octet-stream"
    for line in head.split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      switch line[..<colon].lowercased() {
      case "content-disposition":
        name = parameter("name", of: value)
        filename = parameter("filename", of: value)
      case "content-type": contentType = String(value)
      default: continue
      }
    }
    guard let name else { return nil }
    let body = bytes[blank.upperBound...]
    if let filename {
      return Entry(name: name, value: .file(name: filename, contentType: contentType, size: body.count))
    }
    guard let text = String(validating: body, as: UTF8.self) else { return nil }
    return Entry(name: name, value: .text(text))
  }

  /// `form-data; name="intitule"`: browsers write `%22` for a quotation mark in a value.
  private static func parameter(_ name: String, of header: Substring) -> String? {
    for part in header.split(separator: ";").dropFirst() {
      let part = part.drop { $0 == " " }
      guard part.hasPrefix(name + "=\""), part.hasSuffix("\""), part.count > name.count + 2 else { continue }
      return String(part.dropFirst(name.count + 2).dropLast()).replacingQuotes
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}

extension String {
  fileprivate var replacingQuotes: String {
    split(separator: "%22", omittingEmptySubsequences: false).joined(separator: "\"")
  }
}

extension ArraySlice<UInt8> {
  /// The first occurrence of a pattern, in linear time (Knuth, Morris and Pratt).
  fileprivate func firstRange(of pattern: [UInt8]) -> Range<Int>? {
    guard !pattern.isEmpty else { return nil }
    var fallback = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[index] != pattern[length] { length = fallback[length - 1] }
      if pattern[index] == pattern[length] { length += 1 }
      fallback[index] = length
    }
    var matched = 0
    for index in indices {
      while matched > 0, self[index] != pattern[matched] { matched = fallback[matched - 1] }
      if self[index] == pattern[matched] { matched += 1 }
      if matched == pattern.count { return (index + 1 - pattern.count)..<(index + 1) }
    }
    return nil
  }
}
