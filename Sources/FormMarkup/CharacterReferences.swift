/// Character references of HTML: `&eacute;`, `&#233;`.
package enum CharacterReferences {
  /// The range of the first reference in a text, in UTF-8 offsets; nil where there is none.
  package static func first(in text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "&") {
      if let length = length(in: bytes[offset...]) { return offset..<offset + length }
    }
    return nil
  }

  /// The length in bytes of the reference at the beginning of `bytes`, which is an `&`; nil where there is none.
  static func length(in bytes: some RandomAccessCollection<UInt8>) -> Int? {
    var length = 1
    for byte in bytes.dropFirst() {
      // No reference has a longer name; without the limit, a row of ampersands would take quadratic time.
      guard length < 40 else { return nil }
      switch byte {
      case UInt8(ascii: ";"): return length > 1 ? length + 1 : nil
      case UInt8(ascii: "#") where length == 1: length += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        length += 1
      default: return nil
      }
    }
    return nil
  }

  /// The value of an attribute, with the references replaced that could disguise it; others are kept unchanged.
  static func decoded(_ bytes: some RandomAccessCollection<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      guard byte == UInt8(ascii: "&"), let (scalar, length) = reference(in: rest) else {
        result.append(byte)
        rest = rest.dropFirst()
        continue
      }
      result.append(contentsOf: String(scalar).utf8)
      rest = rest.dropFirst(length)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character of the reference at the beginning of `bytes`. As in browsers, a numeric one needs no semicolon.
  private static func reference(
    in bytes: some RandomAccessCollection<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let name = bytes.dropFirst().prefix(10)
    guard name.first == UInt8(ascii: "#") else {
      guard let length = length(in: bytes) else { return nil }
      let text = String(decoding: bytes.dropFirst().prefix(length - 2), as: UTF8.self)
      return named[text].map { ($0, length) }
    }
    var digits = name.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    if isHexadecimal { digits = digits.dropFirst() }
    let number = digits.prefix { byte in
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      return isDigit || isHexadecimal && (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
    guard let code = UInt32(String(decoding: number, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(code)
    else { return nil }
    let end = 2 + (isHexadecimal ? 1 : 0) + number.count
    let hasSemicolon = bytes.dropFirst(end).first == UInt8(ascii: ";")
    return (scalar, end + (hasSemicolon ? 1 : 0))
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "apos": "'", "colon": ":", "gt": ">", "lpar": "(", "lt": "<", "nbsp": "\u{A0}", "NewLine": "\n",
    "num": "#", "period": ".", "quot": "\"", "rpar": ")", "sol": "/", "Tab": "\t",
  ]
}
