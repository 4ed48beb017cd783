/// A path below the output folder that cannot lead out of it, compared by its bytes.
///
/// (`String` takes two spellings of an accented letter for one; the system takes them for two files.)
struct RelativePath: Sendable {
  let text: String

  private static let slash = UInt8(ascii: "/")
  /// Bytes, `PATH_MAX` and `NAME_MAX` of Linux.
  private static let longestPath = 4_095
  private static let longestName = 255

  /// Nil for a path that is not safe: absolute, with an empty name, `.` or `..`, a NUL, a backslash (a folder elsewhere),
  /// or too long.
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

  /// The folder that holds it; nil for the output folder itself.
  var parent: RelativePath? {
    let bytes = text.utf8
    return bytes.lastIndex(of: RelativePath.slash).map {
      RelativePath(unchecked: String(Substring(bytes[..<$0])))
    }
  }

  /// The folders that hold it, the nearest first, without the output folder itself.
  var ancestors: some Sequence<RelativePath> {
    sequence(first: self, next: \.parent).dropFirst()
  }

  // MARK: Names of our own

  static let manifest = RelativePath(unchecked: "datapass-manifest.json")
  static let journal = RelativePath(unchecked: ".datapass-pending.json")

  /// Where a file is written before it takes the place of the one called `name`.
  static func temporaryName(for name: String) -> String {
    let usual = ".datapass-\(name).tmp"
    return usual.utf8.count <= longestName ? usual : ".datapass-\(SHA256.hex(of: Array(name.utf8))).tmp"
  }

  /// Whether we use the path ourselves, so that no file that is asked for may take it.
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
