package import FormSource

/// The rules whose findings come out of vendors’ answers.
package enum TemplateRules {
  package static let all: [Rule] = [MalformedTable.rule, RefusedAnswer.rule]
}
