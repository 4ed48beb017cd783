/// Whether the client still wants the answer that is being made. It is looked at between the steps that take long: what a step
/// computes is kept for the next request.
struct Cancellation {
  let isCancelled: () -> Bool

  static var never: Cancellation { Cancellation { false } }

  init(_ isCancelled: @escaping () -> Bool) {
    self.isCancelled = isCancelled
  }

  /// - Throws: what the request is answered with, once it is cancelled.
  func check() throws(ResponseError) {
    if isCancelled() { throw .cancelled }
  }
}

extension ResponseError {
  static let cancelled = ResponseError(.requestCancelled, "the request was cancelled")
}
