extension JSONScanner {
  /// Reads the string whose opening quote is at `position` (RFC 8259, section 7) into ``text``.
  ///
  /// A string without escapes stays where it is; only one with escapes is assembled from parts.
  mutating func string() throws(Stop) {
    position += 1
    isInScratch = false
    // A long string is not held longer than it is needed.
    if !scratch.isEmpty { scratch.removeAll(keepingCapacity: scratch.capacity <= Self.longText) }
    while true {
      let run = PlainRun(in: bytes, from: position, to: end)
      if !run.isASCII, let malformed = UTF8Sequence.firstMalformed(in: bytes, position..<run.end) {
        throw stop(.invalidUTF8, malformed.lowerBound, malformed.upperBound)
      }
      guard run.end < end else { throw stop(.unexpectedEnd, end, end) }
      let part = position..<run.end
      position = run.end
      switch bytes[position] {
      case Ascii.quote:
        position += 1
        if isInScratch { scratch.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[part])) } else { plain = part }
        return
      case Ascii.backslash:
        isInScratch = true
        scratch.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[part]))
        try escape()
      default:
        throw stop(.controlCharacterInString, position, position + 1)
      }
    }
  }

  /// The offset in the text of a byte of the string just read, by its offset in ``text``.
  package func offset(ofByte wanted: Int) -> Int {
    guard isInScratch else { return plain.lowerBound + wanted }
    var offset = start + 1
    var decoded = 0
    while decoded < wanted, offset < position {
      let (raw, length) = unit(at: offset)
      offset += raw
      decoded += length
    }
    return offset
  }

  /// The bytes of an escape, or of a plain byte, as it is written and as it is meant.
  private func unit(at offset: Int) -> (raw: Int, decoded: Int) {
    guard bytes[offset] == Ascii.backslash else { return (1, 1) }
    guard let unit = codeUnit(at: offset) else { return (2, 1) }
    if unit & 0xFC00 == 0xD800, let second = codeUnit(at: offset + 6), second & 0xFC00 == 0xDC00 { return (12, 4) }
    // Half a pair is replaced by U+FFFD, which has three bytes.
    return (6, unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3)
  }

  /// In bytes.
  private static let longText = 1 << 16

  /// Reads the escape whose backslash is at `position`.
  private mutating func escape() throws(Stop) {
    guard position + 1 < end else { throw stop(.unexpectedEnd, end, end) }
    let character = bytes[position + 1]
    switch character {
    case Ascii.quote, Ascii.backslash, UInt8(ascii: "/"): scratch.append(character)
    case UInt8(ascii: "b"): scratch.append(Ascii.backspace)
    case UInt8(ascii: "f"): scratch.append(Ascii.formFeed)
    case UInt8(ascii: "n"): scratch.append(Ascii.lineFeed)
    case UInt8(ascii: "r"): scratch.append(Ascii.carriageReturn)
    case UInt8(ascii: "t"): scratch.append(Ascii.tab)
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw unknownEscape()
    }
    position += 2
  }

  private func unknownEscape() -> Stop {
    let start = position + 1
    let character = UTF8Sequence(in: bytes, at: start, before: end)
    return character.isWellFormed
      ? stop(.invalidEscape, position, start + character.count) : stop(.invalidUTF8, start, start + character.count)
  }

  /// Reads `\uXXXX` at `position`, or a surrogate pair of two.
  private mutating func unicodeEscape() throws(Stop) {
    guard let unit = codeUnit(at: position) else { throw brokenUnicodeEscape() }
    if unit == 0 { lastNull = position }
    var value = unit
    var count = 6
    if unit & 0xFC00 == 0xD800, let second = codeUnit(at: position + 6), second & 0xFC00 == 0xDC00 {
      value = 0x10000 + (unit & 0x3FF) << 10 + second & 0x3FF
      count = 12
    }
    if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
      scratch.append(contentsOf: encoded)
    } else {
      note(.loneSurrogate, span(position, position + count))
      scratch.append(contentsOf: "\u{FFFD}".utf8)
    }
    position += count
  }

  /// The UTF-16 code unit of the escape `\uXXXX` at an offset; nil where there is no complete one.
  private func codeUnit(at offset: Int) -> UInt32? {
    guard end - offset >= 6, bytes[offset] == Ascii.backslash, bytes[offset + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt32 = 0
    for index in offset + 2..<offset + 6 {
      guard let digit = Ascii.hexValue(bytes[index]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private func brokenUnicodeEscape() -> Stop {
    var last = position + 2
    while last < end, Ascii.hexValue(bytes[last]) != nil { last += 1 }
    return last == end ? stop(.unexpectedEnd, end, end) : stop(.invalidEscape, position, last)
  }
}
