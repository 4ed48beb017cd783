import FormSyntax
import Testing

/// Anchors, aliases and merge keys as Psych applies them.
@Suite struct MergeTests {
  @Test(
    arguments: [
      ("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", "{a: {b: 1, c: 2}, d: {b: 1, c: 3}}", []),
      // In document order: unlike the standard, a merge behind a key overrides it.
      ("a: &x {b: 1}\nd: {b: 2, <<: *x}", "{a: {b: 1}, d: {b: 1}}", ["merge-overrides-key"]),
      ("a: &x {b: 1}\nd: {b: 1, <<: *x}", "{a: {b: 1}, d: {b: 1}}", []),
      (
        "a: &x {b: 12345678901234567890}\nd: {b: 12345678901234567890, <<: *x}",
        "{a: {b: 12345678901234567890}, d: {b: 12345678901234567890}}", []
      ),
      ("a: &x\n  b: :c\nd:\n  b: :c\n  <<: *x", "{a: {b: :c}, d: {b: :c}}", []),
      ("a: &x\n  b: :c\nd:\n  b: c\n  <<: *x", "{a: {b: :c}, d: {b: :c}}", ["merge-overrides-key"]),
      ("a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne: {<<: [*x, *y]}", "{a: {b: 1}, c: {b: 2, d: 3}, e: {b: 1, d: 3}}", []),
      ("a: &x {b: 1}\nc: &y {b: 2}\ne: {<<: *x, <<: *y}", "{a: {b: 1}, c: {b: 2}, e: {b: 2}}", []),
      ("a: &x\nd: {<<: *x}", "{a: null, d: {<<: null}}", ["merge-of-nothing"]),
      ("a: &x [1]\nd: {<<: *x}", "{a: [1], d: {<<: [1]}}", ["merge-of-nothing"]),
      ("d: {<<: text}", "{d: {<<: \"text\"}}", ["merge-of-nothing"]),
      ("d:\n  <<: &k {b: 1}\ne: *k", "{d: {b: 1}, e: {b: 1}}", []),
      ("a: &x 1\nb: *x\na2: &x 2\nc: *x", "{a: 1, b: 1, a2: 2, c: 2}", ["redefined-anchor"]),
      ("a: &x 1\nb: *x\na2: &x 1\nc: *x", "{a: 1, b: 1, a2: 1, c: 1}", []),
      ("a: &x 1\nb: *x\na2: &x 2", "{a: 1, b: 1, a2: 2}", []),
      ("a: &x {b: 1}\nd: {\"<<\": *x}", "{a: {b: 1}, d: {b: 1}}", []),
      ("a: &x {b: 1}\nd: {!!str <<: *x}", "{a: {b: 1}, d: {<<: {b: 1}}}", ["merge-of-nothing"]),
      ("a: 1\na: 2", "{a: 2}", ["duplicate-key"]),
      ("a: &x {b: 1}\nd: {<<: *x, b: 2, b: 3}", "{a: {b: 1}, d: {b: 3}}", ["duplicate-key"]),
      ("a: *nowhere", "{a: null}", ["unknown-alias"]),
      ("a: &a [*a]", "{a: [null]}", ["alias-cycle"]),
      ("a: &a\nb: *a", "{a: null, b: null}", ["anchor-on-nothing"]),
      ("a: &a-b-c 1\nb: [*a-b-c]", "{a: 1, b: [1]}", []),
      ("a: &z {k: &z 5}\nb: *z", "{a: {k: 5}, b: 5}", ["redefined-anchor"]),
      ("a: &x {<<: *nope}", "{a: {}}", ["unknown-alias"]),
      ("? [a, b]\n: 1\n? [c]\n: 2", "{?: 1, ?: 2}", []),
      ("{!!merge <<: {a: 1}}", "{a: 1}", []),
      ("- &x\n  - name: 1\n- *x", "[[{name: 1}], [{name: 1}]]", []),
    ] as [(String, String, [String])]
  )
  func merges(_ text: String, _ expected: String, _ rules: [String]) {
    let result = value(text)
    #expect(result.shown == expected)
    #expect(result.rules == rules)
  }

  @Test func anchorsOfAnEarlierFileAreVisible() {
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
    _ = builder.build(parse("a: &x 1"))
    #expect(builder.build(parse("b: *x")).map(shown) == ["{b: 1}"])
    #expect(builder.finish().isEmpty)
  }

  @Test func aliasesThatMultiplyAreStopped() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let items = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    #expect(value(text).rules.filter { $0 == "alias-explosion" }.count == 1)
  }

  @Test func secretsHoldTheirKeyAndTheirDefault() throws {
    let tree = parse("k: !secret {key: vault_key, default: a@b.fr}")
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: true))
    let secret = try #require(builder.build(tree).first?.hash?["k"]?.value)
    #expect(secret.string == "a@b.fr")
    #expect(secret.deferred?.key == "vault_key")
    #expect(secret.deferred?.fallback == "a@b.fr")
    #expect(value("k: !secret {kee: x}", knowsSecrets: true).rules.contains("malformed-secret"))
    #expect(value("k: !secret {key: x}", knowsSecrets: false).rules == ["unknown-tag"])
  }

  @Test(
    arguments: [
      "!secret x", "!secret [x]", "!secret {default: y}", "!secret {key: }", "!secret {key: [x]}",
      "!secret {key: x, default: }", "!secret {key: x, default: [y]}", "!secret {key: x, default: {a: y}}",
      "!secret {key: x, defalt: y}",
    ]
  )
  func everyPartOfASecretIsRead(_ text: String) {
    #expect(value("k: \(text)", knowsSecrets: true).rules == ["malformed-secret"])
  }

  @Test(arguments: ["!secret {key: x}", "!secret {key: x, default: ''}", "!secret {key: x, default: 12}"])
  func aSecretMayHaveNoDefault(_ text: String) {
    #expect(value("k: \(text)", knowsSecrets: true).rules == [])
  }
}
