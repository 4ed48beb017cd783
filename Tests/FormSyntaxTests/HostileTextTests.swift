import FormSource
import FormSyntax
import Testing

/// Texts made to break a reader: each must be told, quickly, and nothing must crash.
@Suite struct HostileTextTests {
  @Test(arguments: [("(", "'a'", ")"), ("!", "true", ""), ("'a' || ", "'b'", ""), ("true ? 'b' : ", "'c'", "")])
  func longRubyIsRefusedNotRead(_ opening: String, _ middle: String, _ closing: String) {
    let code = String(repeating: opening, count: 50_000) + middle + String(repeating: closing, count: 50_000)
    #expect(value("k: \"<%= \(code) %>\"").rules == ["unsupported-embedded-code"])
  }

  @Test(arguments: [("[", "]"), ("{a: ", "}")])
  func depthThroughAliasesIsRefused(_ open: String, _ close: String) {
    var text = "a0: &a0 [x]\n"
    for level in 1..<150 {
      let opening = String(repeating: open, count: 200)
      let closing = String(repeating: close, count: 200)
      text += "a\(level): &a\(level) \(opening)*a\(level - 1)\(closing)\n"
    }
    #expect(value(text).rules == ["excessive-nesting"])
  }

  @Test func longTextsThatMultiplyAreRefused() {
    let aliases = [String](repeating: "*a", count: 5_000).joined(separator: ",")
    let text = "a: &a \"\(String(repeating: "x", count: 1_000_000))\"\nl: [\(aliases)]\n"
    #expect(value(text).rules == ["alias-explosion"])
  }

  @Test func spellingsThatSwiftTakesForEqualAreTwoKeys() {
    let result = value("caf\u{E9}: 1\ncafe\u{301}: 2")
    #expect(result.rules.isEmpty)
    #expect(result.shown == "{caf\u{E9}: 1, cafe\u{301}: 2}")
  }

  @Test func thousandsOfUnknownAliasesTakeNoTime() {
    var text = ""
    for number in 0..<3_000 { text += "k\(number): &abcdefgh\(number) 1\n" }
    for number in 0..<3_000 { text += "z\(number): *abcdefgx\(number)\n" }
    #expect(value(text).rules.count == 3_000)
  }

  /// The line before the mistake looks like an item of a list, and has none.
  @Test(arguments: ["*", "•", "–"])
  func aFalseDashWithoutAnItem(_ sign: String) {
    #expect(value("a: 'x\n\(sign)   \ne: 'il' y\n").rules == ["yaml-syntax"])
  }
}
