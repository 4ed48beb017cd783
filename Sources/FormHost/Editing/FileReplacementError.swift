package import FormSource

/// Why a file was left unchanged.
package struct FileReplacementError: Error, Hashable, Sendable {
  /// The path as it was given.
  package let path: String
  private let reason: SystemError

  init(_ path: String, _ reason: SystemError) {
    self.path = path
    self.reason = reason
  }

  /// One sentence without a full stop.
  package var words: Words { words(named: path) }

  /// The same sentence, with the name by which the user knows the file.
  package func words(named path: String) -> Words {
    let reason = reason.words
    return Quoted(path).words(
      fr: "n’est pas écrit\u{A0}: \(reason.french)",
      en: "is not written: \(reason.english)"
    )
  }
}
