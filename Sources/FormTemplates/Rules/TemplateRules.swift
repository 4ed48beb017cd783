package import FormSource

/// The rules that vendors’ answers are checked against.
package enum TemplateRules {
  package static let all: [Rule] = [MalformedTable.rule, RefusedAnswer.rule]
}
