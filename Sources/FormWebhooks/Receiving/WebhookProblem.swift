/// Why a call is not read.
public enum WebhookProblem: Error, Hashable, Sendable {
  /// The call is not shown to come from DataPass. Its body was not looked at.
  case signature(WebhookSignatureProblem)
  /// The call is genuine, but something in it is missing or is of another type: its place in the body
  /// (`/data/applicant/email`, empty for the whole body) and what is wrong there.
  case unreadable(at: String, String)
}

extension WebhookProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .signature(let problem): problem.description
    case .unreadable(let place, let words): "\(place.isEmpty ? "the body" : place): \(words)"
    }
  }
}

extension WebhookProblem {
  init(_ error: DecodingError) {
    let (path, words): ([any CodingKey], String) =
      switch error {
      case .typeMismatch(_, let context), .dataCorrupted(let context): (context.codingPath, context.debugDescription)
      case .valueNotFound(_, let context): (context.codingPath, "null, where a value is needed")
      case .keyNotFound(let key, let context): (context.codingPath + [key], "missing")
      @unknown default: ([], "not readable")
      }
    self = .unreadable(at: path.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }.joined(), words)
  }
}
