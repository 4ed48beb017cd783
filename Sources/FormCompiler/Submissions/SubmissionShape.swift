/// How a submission is written down.
package enum SubmissionShape: String, CaseIterable, Sendable {
  /// As DataPass’s interface takes it: the shape that the JSON Schema describes.
  case canonical
  /// As DataPass keeps it: every answer a text, lists as the text of a JSON array.
  case storage
  /// As a browser posts it: `multipart/form-data` or `application/x-www-form-urlencoded`.
  case form
}
