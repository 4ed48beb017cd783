import FormSource

/// Interprets plain scalars like Psych's `ScalarScanner#tokenize` (YAML 1.1 with Psych's own deviations).
enum ScalarScanner {
  /// The type and value of a plain scalar. Dates and times are cases, since upstream's safe loading refuses them.
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
    if startsAsText(bytes) || bytes.contains(UInt8(ascii: "\n")) { return keyword(bytes) }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: ":"):
      return NumberScanner(bytes).token
    default: return .string
    }
  }

  /// `%r{^[^\d.:-]?[[:alpha:]_\s!@#$%\^&*(){}<>|/\\~;=]+}`: anything that starts like text.
  private static func startsAsText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if isTextual(bytes[0]) { return true }
    switch bytes[0] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"): return false
    default: return bytes.count > 1 && isTextual(bytes[1])
    }
  }

  /// Any byte beyond ASCII counts as a letter: no number starts with one.
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

  /// The keywords of YAML 1.1, at most five letters long. Psych's expressions match each line on its own.
  private static func keyword(_ bytes: UnsafeBufferPointer<UInt8>) -> Token {
    guard bytes.count <= 5, mayBeKeyword(bytes) else { return .string }
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

  /// Whether a text has the length and the first and last letters of a YAML 1.1 keyword, which rules out most texts.
  private static func mayBeKeyword(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    // With a line break, each line counts on its own.
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
