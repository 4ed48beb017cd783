/// The files that the tool wrote, each with the SHA-256 of its bytes.
struct Manifest: Equatable {
  static let version = 1

  /// Digests in lowercase hexadecimal.
  var files: [RelativePath: String] = [:]

  /// Sorted by the bytes of the paths.
  var sorted: [(path: RelativePath, digest: String)] {
    files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The manifest as JSON: the same bytes for the same files, with a line break at the end.
  var bytes: [UInt8] {
    var text = "{\n  \"version\": \(Manifest.version),\n  \"files\": {"
    var separator = "\n"
    for (path, digest) in sorted {
      text += "\(separator)    \(Manifest.quoted(path.text)): \"\(digest)\""
      separator = ",\n"
    }
    text += files.isEmpty ? "}\n}\n" : "\n  }\n}\n"
    return Array(text.utf8)
  }

  static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      return "\"\(text)\""
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Manifest {
  /// Reads a manifest; nil for anything the tool would not write, apart from white space between tokens (git may have
  /// changed line breaks).
  ///
  /// A path that leads outside the folder is refused, so that a manifest cannot be used to remove files elsewhere.
  init?(reading bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var reader = ManifestReader(bytes)
    guard reader.take("{"), reader.string() == "version", reader.take(":"), reader.take("\(Manifest.version)"),
      reader.take(","), reader.string() == "files", reader.take(":"), reader.take("{")
    else { return nil }
    var isFirst = true
    while !reader.take("}") {
      guard isFirst || reader.take(","),
        let text = reader.string(), let path = RelativePath(text), !path.isReserved,
        reader.take(":"), let digest = reader.string(), Manifest.isDigest(digest),
        files.updateValue(digest, forKey: path) == nil
      else { return nil }
      isFirst = false
    }
    guard reader.take("}"), reader.isAtEnd else { return nil }
  }

  private static func isDigest(_ text: String) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let letters = UInt8(ascii: "a")...UInt8(ascii: "f")
    return text.utf8.count == 64 && text.utf8.allSatisfy { digits.contains($0) || letters.contains($0) }
  }
}

/// Reads the tokens of a manifest, or of a journal, in order.
struct ManifestReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return offset == bytes.count
    }
  }

  /// Consumes a token if it comes next.
  mutating func take(_ token: String) -> Bool {
    skipSpace()
    guard bytes[offset...].starts(with: token.utf8) else { return false }
    offset += token.utf8.count
    return true
  }

  /// Reads a string, with the escapes that the tool writes; nil for anything else.
  mutating func string() -> String? {
    guard take("\"") else { return nil }
    var content: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        content.append(escaped)
      case 0..<0x20: return nil
      default: content.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> UInt8? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    offset += 1
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return byte }
    let digits = bytes[offset...].prefix(4)
    guard byte == UInt8(ascii: "u"), digits.count == 4, digits.first != UInt8(ascii: "+"),
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16), value < 0x20
    else { return nil }
    offset += 4
    return value
  }

  private mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }
}
