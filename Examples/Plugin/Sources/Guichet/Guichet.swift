public import FormSubmission
public import Foundation

/// Receives requests for the city’s services. `APIMediathequeRequest` and its like are compiled from `definitions/`.
public enum Guichet {
  /// Judges a request for the library’s data.
  /// - Parameters:
  ///   - json: a submission in its canonical form.
  ///   - form: the form with which it was made.
  ///   - today: the day on which it is judged.
  /// - Returns: what has to be corrected, in words for the applicant; nothing if it is accepted.
  /// - Throws: `DecodingError` if it is not a submission.
  public static func corrections(
    of json: Data,
    made form: APIMediathequeRequest.Form,
    today: CalendarDate?
  ) throws -> [String] {
    let submission = try JSONDecoder().decode(CanonicalSubmission<APIMediathequeRequest>.self, from: json)
    return submission.validate(as: form, today: today).filter { !$0.isAdvice }.map(\.french)
  }
}
