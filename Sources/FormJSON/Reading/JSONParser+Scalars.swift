extension JSONParser {
  /// Reads a number or a literal (`true`, `false`, `null`); nil where neither begins.
  mutating func scalar() throws(Stop) -> JSONNode? {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "-"), Ascii.zero...Ascii.nine, UInt8(ascii: "+"), UInt8(ascii: "."):
      return try number()
    case _ where Ascii.isLetter(byte):
      return try literal()
    default:
      return nil
    }
  }

  private mutating func number() throws(Stop) -> JSONNode {
    let start = position
    guard let after = NumberGrammar.end(in: bytes, from: start, to: end),
      after == end || !NumberGrammar.continues(bytes[after])
    else {
      var last = start
      while last < end, NumberGrammar.continues(bytes[last]) { last += 1 }
      throw stop(.invalidNumber, start, last)
    }
    position = after
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<after]), as: UTF8.self)
    return JSONNode(span: span(start, after), content: .number(literal: text))
  }

  private mutating func literal() throws(Stop) -> JSONNode {
    let start = position
    var after = start
    while after < end, Ascii.isLetter(bytes[after]) || Ascii.isDigit(bytes[after]) || bytes[after] == UInt8(ascii: "_")
    {
      after += 1
    }
    let word = bytes[start..<after]
    let content: JSONNode.Content
    if word.elementsEqual("true".utf8) {
      content = .bool(true)
    } else if word.elementsEqual("false".utf8) {
      content = .bool(false)
    } else if word.elementsEqual("null".utf8) {
      content = .null
    } else {
      throw stop(.invalidLiteral, start, after)
    }
    position = after
    return JSONNode(span: span(start, after), content: content)
  }
}
