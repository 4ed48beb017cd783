extension UInt8 {
  /// A space, a tab or a line break.
  var isSpace: Bool { self == 32 || (9...13).contains(self) }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// An ASCII letter, in either case.
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// An ASCII letter or digit, or an underscore.
  var isASCIIWordPart: Bool { isWordPart && self < 0x80 }
}
