package import FormSubmission

/// The violations of one submission.
package struct SubmissionVerdict: Sendable {
  /// A violation and its place in the file.
  package struct Item: Sendable {
    package let violation: Violation
    /// In bytes from the beginning of the file; nil for form posts.
    package let offset: Int?

    init(_ violation: Violation, offset: Int?) {
      self.violation = violation
      self.offset = offset
    }
  }

  package let items: [Item]

  init(_ items: [Item]) {
    self.items = items
  }

  /// Whether the submission is accepted: advice does not refuse it.
  package var isValid: Bool { items.allSatisfy(\.violation.isAdvice) }
}
