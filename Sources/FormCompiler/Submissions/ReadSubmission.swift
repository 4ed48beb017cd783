package import FormSubmission

/// A submission as it was read, ready to be judged.
package struct ReadSubmission: Sendable {
  package var submission = Submission()
  /// What its outline alone shows to be wrong, whatever the answers are.
  package var violations: [Violation] = []
}
