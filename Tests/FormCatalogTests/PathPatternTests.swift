import Testing

@testable import FormCatalog

/// `*`, `**` and `?` in the paths of `datapass.yml`.
@Suite struct PathPatternTests {
  @Test(arguments: [
    ("a/b.yml", "a/b.yml", true), ("a/b.yml", "a/bxyml", false), ("*.yml", "b.yml", true), ("*.yml", "a/b.yml", false),
    ("a/*/c.yml", "a/b/c.yml", true), ("a/*/c.yml", "a/c.yml", false), ("a/**/c.yml", "a/c.yml", true),
    ("a/**/c.yml", "a/b/b/c.yml", true), ("a/**/c.yml", "ac.yml", false), ("a/**/c.yml", "a/bc.yml", false),
    ("**/old_*.yml", "old_a.yml", true), ("**/old_*.yml", "x/y/old_.yml", true), ("a/**", "a/b/c", true),
    ("a/", "a/b/c", true), ("a/", "ab", false), ("?.yml", "é.yml", true), ("?.yml", "/.yml", false),
    ("a?c", "a/c", false), ("**", "", true), ("", "", true), ("", "a", false), ("**/**/x", "x", true),
    ("**/*", "a/b", true), ("***/x", "a/x", true), ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false),
  ])
  func matches(pattern: String, path: String, expected: Bool) {
    #expect(PathPattern(pattern).matches(path) == expected)
  }

  @Test func noPatternTakesLong() {
    let pattern = PathPattern(String(repeating: "*a", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2_000)))
  }
}
