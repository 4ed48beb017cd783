import FormSource

/// Interprets plain scalars as Psych's `ScalarScanner#tokenize` does (YAML 1.1 with its own habits).
enum ScalarScanner {
  /// What a plain scalar turns out to be. Dates and times are told apart, since upstream's safe loading refuses them.
  enum Token: Equatable {
    case string
    case null
    case bool(Bool)
    case integer(Int)
    case bigInteger(String)
    case float(Double)
    case symbol(String)
    case date
    case time
  }

  static func token(_ text: String) -> Token {
    text.withBytes { token($0) }
  }

  private static func token(_ bytes: UnsafeBufferPointer<UInt8>) -> Token {
    guard let first = bytes.first else { return .null }
    if startsAsText(bytes) || bytes.contains(UInt8(ascii: "\n")) { return word(bytes) }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: ":"):
      return NumberScanner(bytes).token
    default: return .string
    }
  }

  /// `%r{^[^\d.:-]?[[:alpha:]_\s!@#$%\^&*(){}<>|/\\~;=]+}`: anything that begins like text.
  private static func startsAsText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if isTextual(bytes[0]) { return true }
    switch bytes[0] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"): return false
    default: return bytes.count > 1 && isTextual(bytes[1])
    }
  }

  /// Letters beyond ASCII count as letters: no number begins with one.
  private static func isTextual(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
    case UInt8(ascii: "_"), UInt8(ascii: " "), 0x09...0x0D, UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "#"),
      UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "~"),
      UInt8(ascii: ";"), UInt8(ascii: "="):
      true
    default: false
    }
  }

  /// The words of YAML 1.1, at most five letters long. Psych's expressions look at each line on its own.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Token {
    guard bytes.count <= 5, mayBeWord(bytes) else { return .string }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if !bytes.contains(UInt8(ascii: "\n")) {
      switch text {
      case "~", "null": return .null
      case "yes", "true", "on": return .bool(true)
      case "no", "false", "off": return .bool(false)
      default: return .string
      }
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.allSatisfy({ $0.first.map { "ytonf~".contains($0) } ?? true }) else { return .string }
    if lines.contains("null") { return .null }
    if lines.contains(where: { ["yes", "true", "on"].contains($0) }) { return .bool(true) }
    if lines.contains(where: { ["no", "false", "off"].contains($0) }) { return .bool(false) }
    return .string
  }

  /// Whether a text is as long as a word of YAML 1.1 and begins and ends like one: nearly no text is.
  private static func mayBeWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    // A line break lets several lines count, each on its own.
    if bytes.contains(UInt8(ascii: "\n")) { return true }
    switch (bytes[0] | 0x20, last | 0x20, bytes.count) {
    case (UInt8(ascii: "~") | 0x20, _, 1): return true
    case (UInt8(ascii: "y"), UInt8(ascii: "s"), 3), (UInt8(ascii: "n"), UInt8(ascii: "o"), 2): return true
    case (UInt8(ascii: "o"), UInt8(ascii: "n"), 2), (UInt8(ascii: "o"), UInt8(ascii: "f"), 3): return true
    case (UInt8(ascii: "t"), UInt8(ascii: "e"), 4), (UInt8(ascii: "f"), UInt8(ascii: "e"), 5): return true
    case (UInt8(ascii: "n"), UInt8(ascii: "l"), 4): return true
    default: return false
    }
  }
}
