/// How a submission is written.
package enum SubmissionShape: String, CaseIterable, Sendable {
  /// As DataPass’s API takes it, and as the JSON Schema describes it.
  case canonical
  /// As DataPass stores it: every answer a text, lists as the text of a JSON array. Answers are read as they were typed
  /// (``FieldSchema/read(typed:)``).
  case storage
  /// As a browser posts it: `multipart/form-data` or `application/x-www-form-urlencoded`. Answers are read as they were
  /// typed.
  case form
}
