package import FormSubmission

/// A submission as it was read, ready to be validated.
package struct ReadSubmission: Sendable {
  package var submission: PlacedSubmission
  /// Violations of its outline, whatever the answers are.
  package var violations: [Violation] = []
  /// The places of the answers that are there, but elsewhere: nothing is reported as missing in them.
  package var vacated: Set<String> = []

  package init(_ submission: PlacedSubmission) {
    self.submission = submission
  }
}
