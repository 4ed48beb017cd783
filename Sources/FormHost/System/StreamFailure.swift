package import FormSource

/// Why a stream could not be written.
package struct StreamFailure: Error, Hashable, Sendable {
  private let reason: SystemError

  init(_ reason: SystemError) { self.reason = reason }

  /// In words that follow a colon.
  package var words: Words { reason.words }
}
