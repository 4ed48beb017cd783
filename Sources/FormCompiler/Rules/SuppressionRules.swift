import FormSource

/// The rules about comments that silence rules.
enum SuppressionRules {
  static let all: [Rule] = [MalformedSuppression.rule, UnusedSuppression.rule]
}
