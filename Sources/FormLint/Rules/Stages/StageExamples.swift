import FormSource

/// What the examples of rules about stages share.
enum StageExamples {
  /// Two definitions, of which the second is the next stage of the first; `first` and `second` replace keys of theirs.
  static func definitions(
    _ first: String = "",
    _ second: String = "",
    id: String = "exemple_production"
  ) -> String {
    let next = "stage: {type: sandbox, next: {id: exemple_production, form_id: exemple-production}}"
    let previous = "stage: {type: production, previous: {id: exemple, form_id: exemple}}"
    return RuleExample.definitionText(first, further: [next]) + "\n"
      + RuleExample.definitionText(second, of: id, further: ["public: false", previous])
  }

  /// A form of either.
  static let forms: [RuleExample.ExamplePath: String] = [
    .forms: """
    exemple:
      authorization_request: Exemple
      default: true
    exemple-production:
      authorization_request: ExempleProduction
      startable_by_applicant: false
    """
  ]
}
