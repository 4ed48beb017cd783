/// Reads `application/x-www-form-urlencoded` (URL Standard, section 5).
enum URLEncodedPost {
  static func read(
    _ bytes: FormPost.Bytes,
    _ add: (FormPost.Entry) throws(FormPost.Problem) -> Void
  ) throws(FormPost.Problem) {
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? bytes.startIndex
    var number = 0
    var rest = bytes[..<end]
    while !rest.isEmpty {
      let stop = rest.firstIndex(of: UInt8(ascii: "&")) ?? rest.endIndex
      let pair = rest[..<stop]
      rest = rest[stop...].dropFirst()
      if pair.isEmpty { continue }
      number += 1
      let sign = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let name = try decoded(pair[..<sign], number)
      try add(FormPost.Entry(name: name, value: .text(try decoded(pair[sign...].dropFirst(), number))))
    }
  }

  private static func decoded(_ bytes: FormPost.Bytes, _ number: Int) throws(FormPost.Problem) -> String {
    // Browsers escape all other bytes, so this is not a form post.
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let decoded = PercentEncoding.decode(bytes, plusIsSpace: true)
    else { throw .notAPost }
    guard let text = String(validating: decoded, as: UTF8.self) else { throw .notUTF8(part: number) }
    return text
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// Bytes written as `%` and two hexadecimal digits (RFC 3986, section 2.1).
enum PercentEncoding {
  /// The bytes that are meant; nil where two digits do not follow a percent sign.
  static func decode(_ bytes: some Collection<UInt8>, plusIsSpace: Bool) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.next().flatMap(hexValue), let low = rest.next().flatMap(hexValue) else { return nil }
        result.append(high << 4 | low)
      } else {
        result.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return result
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
