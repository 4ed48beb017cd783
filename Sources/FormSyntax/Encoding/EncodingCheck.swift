package import FormSource

/// Checks that a file is UTF-8 text before anything else reads it.
package enum EncodingCheck {
  /// The first reason why a file cannot be read as text, if any.
  package static func problem(in file: SourceFile) -> Finding? {
    let bytes = file.bytes
    if bytes.starts(with: ByteOrderMark.utf16LittleEndian) || bytes.starts(with: ByteOrderMark.utf16BigEndian) {
      return InvalidEncoding.utf16(ByteSpan(file.id, 0, 2))
    }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let offset = firstProblem(buffer) else { return nil }
      let span = ByteSpan(file.id, offset, offset + 1)
      return buffer[offset] == 0 ? InvalidEncoding.nul(span) : InvalidEncoding.malformed(span, byte: buffer[offset])
    }
  }

  /// The offset of the first NUL, or of the first byte that does not start a well-formed UTF-8 sequence (Unicode 15,
  /// table 3-7).
  static func firstProblem(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      if let word = bytes.word(at: index), word.isASCII, !word.holdsZero {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte &- 1 < 0x7F {
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func continues(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + distance < bytes.count && range.contains(bytes[index + distance])
    }
    switch bytes[index] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
