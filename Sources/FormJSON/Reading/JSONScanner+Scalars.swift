extension JSONScanner {
  /// Reads a number or a literal (`true`, `false`, `null`); nil where neither begins.
  mutating func scalar(_ byte: UInt8) throws(Stop) -> Piece? {
    switch byte {
    case UInt8(ascii: "-"), Ascii.zero...Ascii.nine, UInt8(ascii: "+"), UInt8(ascii: "."):
      try number()
      return .number
    case _ where Ascii.isLetter(byte):
      return try literal()
    default:
      return nil
    }
  }

  private mutating func number() throws(Stop) {
    let start = position
    guard let after = NumberGrammar.end(in: bytes, from: start, to: end),
      after == end || !NumberGrammar.continues(bytes[after])
    else {
      var last = start
      while last < end, NumberGrammar.continues(bytes[last]) { last += 1 }
      throw stop(.invalidNumber, start, last)
    }
    position = after
    plain = start..<after
    isInScratch = false
  }

  private mutating func literal() throws(Stop) -> Piece {
    let start = position
    var after = start
    while after < end, Ascii.isLetter(bytes[after]) || Ascii.isDigit(bytes[after]) || bytes[after] == UInt8(ascii: "_")
    {
      after += 1
    }
    let word = bytes[start..<after]
    position = after
    if word.elementsEqual("true".utf8) { return .bool(true) }
    if word.elementsEqual("false".utf8) { return .bool(false) }
    if word.elementsEqual("null".utf8) { return .null }
    throw stop(.invalidLiteral, start, after)
  }
}
