package import FormSubmission

/// What is said of one submission.
package struct SubmissionVerdict: Sendable {
  /// A violation, and where in the file it is to be mended.
  package struct Item: Sendable {
    package let violation: Violation
    /// In bytes from the beginning of the file; nil where the shape has no places.
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

  /// Whether it is accepted: advice refuses nothing.
  package var isValid: Bool { items.allSatisfy(\.violation.isAdvice) }
}
