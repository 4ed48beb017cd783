/// The lines before a message’s body.
enum HeaderLine {
  private static let name = Array("content-length".utf8)

  /// The length that a line announces, whatever stands before it; nil where it announces none that is a number.
  static func contentLength(_ line: ArraySlice<UInt8>) -> Int? {
    guard let end = endOfName(in: line) else { return nil }
    let rest = line[end...].drop(while: isBlank)
    guard rest.first == UInt8(ascii: ":") else { return nil }
    let value = rest.dropFirst().drop(while: isBlank).prefix { !isBlank($0) }
    guard let first = value.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return nil }
    return Int(String(decoding: value, as: UTF8.self))
  }

  /// Where the name ends that stands last on the line, in any case.
  private static func endOfName(in line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= name.count else { return nil }
    let starts = line.startIndex...(line.endIndex - name.count)
    let start = starts.last { start in zip(line[start...], name).allSatisfy { $0 | 0x20 == $1 } }
    return start.map { $0 + name.count }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
