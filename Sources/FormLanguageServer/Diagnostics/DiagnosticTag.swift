package import FormSource

/// How a client may show a finding besides its severity (LSP 3.17, `DiagnosticTag`).
package enum DiagnosticTag: Int, Sendable {
  /// Faded: what is marked could as well not be there.
  case unnecessary = 1
  /// Struck through.
  case deprecated = 2

  /// The rules whose findings mark what has no effect, or what is deprecated. What a rule does not read because it is
  /// misspelt or misplaced is meant, and stays as it is.
  private static let rules: [String: DiagnosticTag] = [
    "deprecated-scope-given": .deprecated,
    "needless-condition": .unnecessary,
    "needless-key": .unnecessary,
    "needless-rule": .unnecessary,
    "unread-key": .unnecessary,
    "unused-anchor": .unnecessary,
    "unused-suppression": .unnecessary,
    "unused-vendor": .unnecessary,
  ]

  package static var ruleNames: [String] { rules.keys.sorted() }

  package init?(_ rule: Rule) {
    guard let tag = Self.rules[rule.id] else { return nil }
    self = tag
  }
}
