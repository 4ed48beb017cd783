/// A request as an applicant sends it: answers by field, and the boxes ticked at the summary.
public struct Submission: Hashable, Sendable {
  /// Answers by the field's name; a field that is not there was not answered.
  public var answers: [String: FieldValue]
  /// Boxes of the summary (`terms_of_service_accepted`…) by name.
  public var acceptances: [String: Bool]

  /// The parts of a canonical submission that say who asks; DataPass fills them in.
  package static let parties = ["organization", "applicant"]

  public init(answers: [String: FieldValue] = [:], acceptances: [String: Bool] = [:]) {
    self.answers = answers
    self.acceptances = acceptances
  }
}
