package import FormSource

/// Why the list of known findings that a project names cannot be read.
package struct BaselineProblem: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case notFound
    case unreadable
    /// It is no baseline of this version.
    case malformed

    /// Why a file cannot be read.
    package init(_ failure: ReadFailure) {
      self = failure == .notFound ? .notFound : .unreadable
    }
  }

  /// As the project or the user names the file.
  package let name: String
  package let reason: Reason

  package init(_ name: String, _ reason: Reason) {
    self.name = name
    self.reason = reason
  }

  package var words: Words {
    let name = Quoted(name)
    return switch reason {
    case .notFound:
      Words(
        fr: "\(name.french) n’existe pas\u{A0}: créez-le avec --write-baseline",
        en: "\(name.english) does not exist: create it with --write-baseline"
      )
    case .unreadable: Words(fr: "\(name.french) ne peut pas être lu", en: "\(name.english) cannot be read")
    case .malformed:
      Words(
        fr: "\(name.french) n’est pas une liste de constats\u{A0}: supprimez ce fichier, puis recréez-le "
          + "avec --write-baseline",
        en: "\(name.english) is not a list of findings: delete it, then create it again with --write-baseline"
      )
    }
  }
}

extension Baseline {
  /// Reads the list that a project names.
  /// - Parameters:
  ///   - name: the file, as messages name it.
  ///   - contents: what it holds, or why it cannot be read.
  /// - Returns: the list.
  /// - Throws: why there is none.
  package static func read(
    _ name: String,
    _ contents: Result<[UInt8], ReadFailure>
  ) throws(BaselineProblem) -> Baseline {
    switch contents {
    case .success(let bytes):
      guard let baseline = Baseline(reading: bytes) else { throw BaselineProblem(name, .malformed) }
      return baseline
    case .failure(let failure): throw BaselineProblem(name, BaselineProblem.Reason(failure))
    }
  }
}
