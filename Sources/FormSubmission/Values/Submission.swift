/// A request as an applicant sends it: answers by field, and the boxes ticked on the summary page.
public struct Submission: Hashable, Sendable {
  /// Answers by field name, and those to a definition’s own checkboxes; a missing field has no answer.
  public var answers: [String: FieldValue]
  /// Whether each of DataPass’s own boxes (``CheckboxSchema/common``) is ticked, by name; a missing box is not.
  public var acceptances: [String: Bool]

  /// The parts of a canonical submission that identify the applicant; DataPass fills them in.
  package static let parties = ["organization", "applicant"]

  public init(answers: [String: FieldValue] = [:], acceptances: [String: Bool] = [:]) {
    self.answers = answers
    self.acceptances = acceptances
  }
}
