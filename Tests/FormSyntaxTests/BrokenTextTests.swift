import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// Text that is not YAML: what is said, where, and what is saved.
@Suite struct BrokenTextTests {
  @Test(
    arguments: [
      ("a:\n  b: x⟦:⟧ y\n", "yaml-syntax"),
      ("a:\n⟦\t⟧b: c\n", "yaml-syntax"),
      ("a: ⟦\"⟧never closed\n", "yaml-syntax"),
      ("a: ⟦@⟧b\n", "yaml-syntax"),
      ("a: \"⟦\\⟧q\"\n", "yaml-syntax"),
      ("a: x⟦\u{1}⟧\n", "yaml-syntax"),
      ("a:\n  b: 1\n ⟦c⟧: 2\n", "yaml-syntax"),
    ] as [(String, String)]
  )
  func syntaxErrorsStandAtTheirCharacter(_ text: String, _ rule: String) {
    let marked = MarkedText(text)
    let findings = parse(marked.bytes).findings
    #expect(findings.map(\.rule.id) == [rule])
    // An escape is told at its second character by libyaml: either place is right.
    #expect(findings.first.map { abs($0.span.start - marked.range.lowerBound) <= 1 } == true)
  }

  /// Spaces behind the key above are no alias.
  @Test(arguments: ["a: \n  b: {c: d⟦]⟧}\n", "a:  \t\n  - {b: c⟦]⟧}\n", "a: \r\n  b: x⟦:⟧ y\r\n"])
  func spacesAboveAMistakeAreNone(_ text: String) {
    let marked = MarkedText(text)
    let findings = parse(marked.bytes).findings.filter { $0.rule.id == "yaml-syntax" }
    #expect(findings.map(\.span.start) == [marked.range.lowerBound])
  }

  @Test func aBrokenEntryCostsNoOther() {
    let tree = parse("one:\n  x: 1\ntwo:\n  a: b: c\nthree:\n  x: 3\nfour:\n  x: \"open\n")
    #expect(tree.brokenEntries.map(\.name) == ["two", "four"])
    #expect(tree.findings.count == 2)
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
    #expect(builder.build(tree).map(shown) == ["{one: {x: 1}, three: {x: 3}}"])
  }

  @Test func anchorsOfABrokenEntryAreNotMissed() {
    let result = value("two:\n  s: &steps [a]\n  a: b: c\nthree: *steps\n")
    #expect(result.rules == ["yaml-syntax"])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], 0), ([0x61, 0x3A, 0x20, 0xE9], 3), ([0x61, 0x00, 0x62], 1), ([0xC0, 0x80], 0),
      ([0x61, 0xED, 0xA0, 0x80], 1), ([0x61, 0xF5, 0x80, 0x80, 0x80], 1), ([0x61, 0xE2, 0x82], 1),
    ] as [([UInt8], Int)]
  )
  func otherEncodingsAreTold(_ bytes: [UInt8], _ offset: Int) {
    let findings = parse(bytes).findings
    #expect(findings.map(\.rule.id) == ["invalid-encoding"])
    #expect(findings.first?.span.start == offset)
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func deepNestingIsRefused(_ opening: String) {
    let findings = parse(String(repeating: opening, count: 20_000) + "x").findings
    #expect(findings.map(\.rule.id) == ["excessive-nesting"])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "\u{FEFF}"])
  func nothingIsWrongWithAnEmptyFile(_ text: String) {
    #expect(parse(text).findings.isEmpty)
  }

  @Test func everyTruncationIsTakenCalmly() {
    let text = "a: &x\n  b: \"é\\n\" # c\n  d: |\n    <%= Rails.env.production? ? 'x' : 'y' %>\ne: [*x, {f: 'g'}]\n"
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      let tree = parse(Array(bytes[..<end]))
      for finding in tree.findings { #expect(finding.span.end <= end) }
    }
  }
}
