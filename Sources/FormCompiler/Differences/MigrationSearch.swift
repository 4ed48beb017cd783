import FormDiff

/// Which data migrations of a checkout name a value that is gone.
struct MigrationSearch: Sendable {
  /// By the value; the newest file first, since their names begin with their dates.
  private let named: [String: [String]]

  /// - Parameters:
  ///   - files: the migrations by their paths.
  ///   - changes: those whose values are searched for.
  init(_ files: [String: [UInt8]], _ changes: [Change]) {
    let values = Set(changes.compactMap { $0.migration?.old })
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.reversed()
    named = Dictionary(
      uniqueKeysWithValues: values.map { value in
        let bytes = Array(value.utf8)
        return (value, paths.filter { Self.names(bytes, files[$0] ?? []) })
      }
    )
  }

  func files(naming value: String) -> [String] { named[value] ?? [] }

  /// Whether a value stands in a text as a whole name, not within a longer one.
  private static func names(_ value: [UInt8], _ bytes: [UInt8]) -> Bool {
    guard (1...255).contains(value.count), ByteSearch.contains(value, in: bytes) else { return false }
    return (0...(bytes.count - value.count)).contains { start in
      let end = start + value.count
      return bytes[start] == value[0] && bytes[start..<end].elementsEqual(value)
        && (start == 0 || !isOfName(bytes[start - 1])) && (end == bytes.count || !isOfName(bytes[end]))
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }
}
