import FormDigest

/// A path below the output folder that cannot lead outside it, compared by its bytes.
///
/// For `String`, two encodings of an accented letter are equal; for the system they are two files.
struct RelativePath: Sendable {
  let text: String

  private static let slash = UInt8(ascii: "/")
  /// In bytes: `PATH_MAX` (with its final NUL) and `NAME_MAX` of Linux.
  private static let longestPath = 4_095
  private static let longestName = 255

  /// Nil for an unsafe path: absolute, with an empty name, `.`, `..`, a NUL or a backslash (a separator elsewhere), or
  /// too long.
  init?(_ text: String) {
    let bytes = text.utf8
    guard bytes.count <= RelativePath.longestPath, !bytes.contains(0), !bytes.contains(UInt8(ascii: "\\")) else {
      return nil
    }
    let dot = UInt8(ascii: ".")
    for name in bytes.split(separator: RelativePath.slash, omittingEmptySubsequences: false) {
      let isDots = name.count <= 2 && name.allSatisfy { $0 == dot }
      guard !isDots, name.count <= RelativePath.longestName else { return nil }
    }
    self.text = text
  }

  private init(unchecked text: String) {
    self.text = text
  }

  /// The last name.
  var name: String {
    let bytes = text.utf8
    guard let slash = bytes.lastIndex(of: RelativePath.slash) else { return text }
    return String(Substring(bytes[bytes.index(after: slash)...]))
  }

  /// The folder that contains it; nil where that is the output folder itself.
  var parent: RelativePath? {
    let bytes = text.utf8
    return bytes.lastIndex(of: RelativePath.slash).map {
      RelativePath(unchecked: String(Substring(bytes[..<$0])))
    }
  }

  /// The folders that contain it, nearest first, without the output folder itself.
  var ancestors: some Sequence<RelativePath> {
    sequence(first: self, next: \.parent).dropFirst()
  }

  // MARK: The tool’s own names

  static let manifest = RelativePath(unchecked: "datapass-manifest.json")
  static let journal = RelativePath(unchecked: ".datapass-pending.json")

  /// The name of the file that is written first and then renamed to `name`.
  static func temporaryName(for name: String) -> String {
    let usual = ".datapass-\(name).tmp"
    return usual.utf8.count <= longestName ? usual : ".datapass-\(SHA256.hex(of: Array(name.utf8))).tmp"
  }

  /// Whether the tool uses the path itself, so that no output file may have it.
  var isReserved: Bool {
    if self == .manifest || self == .journal { return true }
    let start = ".datapass-".utf8
    let end = ".tmp".utf8
    return text.utf8.split(separator: RelativePath.slash).contains {
      $0.starts(with: start) && $0.suffix(end.count).elementsEqual(end)
    }
  }
}

extension RelativePath: Hashable, Comparable {
  static func == (left: RelativePath, right: RelativePath) -> Bool {
    left.text.utf8.count == right.text.utf8.count && withBytes(left, right) { $0.elementsEqual($1) }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  static func < (left: RelativePath, right: RelativePath) -> Bool {
    withBytes(left, right) { $0.lexicographicallyPrecedes($1) }
  }

  private static func withBytes(
    _ left: RelativePath,
    _ right: RelativePath,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in right.withUTF8 { body(left, $0) } }
  }
}
