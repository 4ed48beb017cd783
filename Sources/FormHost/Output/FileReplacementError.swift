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
    let name = Quoted(path)
    return switch reason {
    case .outside:
      name.words(
        fr: "n’est pas écrit\u{A0}: un lien le mène hors du projet",
        en: "is not written: a link leads out of the project"
      )
    case .changed:
      name.words(
        fr: "n’est pas écrit\u{A0}: il a changé entre-temps",
        en: "is not written: it has changed in the meantime"
      )
    default:
      name.words(fr: "n’est pas écrit\u{A0}: \(reason.words.french)", en: "is not written: \(reason.words.english)")
    }
  }
}

extension SystemError {
  /// Errors of our own; no system uses these numbers.
  static let outside = SystemError(-1)
  static let changed = SystemError(-2)
}
