public import FormSubmission
public import FoundationEssentials

extension Timestamp {
  /// The same moment, as Foundation has it.
  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
