package import FormSource

/// Why no project was found; each case has the path as the user gave it.
package enum ProjectRootError: Error, Hashable, Sendable {
  case pathNotFound(String)
  case notPermitted(String)
  case linkLoop(String)
  /// No folder up to `/` is the root of a project.
  case noProject(String)
  /// Any other system error, by its number (`errno`).
  case system(String, Int32)

  init(_ path: String, _ error: SystemError) {
    self =
      if error.isMissing {
        .pathNotFound(path)
      } else if error.isNotPermitted {
        .notPermitted(path)
      } else if error == .linkLoop {
        .linkLoop(path)
      } else {
        .system(path, error.number)
      }
  }

  /// One sentence without a full stop.
  package var words: Words {
    switch self {
    case .pathNotFound(let path):
      let name = Quoted(path)
      return Words(
        fr: "\(name.french) n’existe pas",
        en: "\(name.english) does not exist"
      )
    case .notPermitted(let path):
      let name = Quoted(path)
      return Words(
        fr: "\(name.french) ne peut pas être lu\u{A0}: accès refusé",
        en: "\(name.english) cannot be read: permission denied"
      )
    case .linkLoop(let path):
      let name = Quoted(path)
      return Words(
        fr: "\(name.french) ne mène nulle part\u{A0}: ses liens symboliques tournent en rond",
        en: "\(name.english) leads nowhere: its symbolic links form a loop"
      )
    case .noProject(let path):
      let name = Quoted(path)
      let markers = ProjectLayout.known.map { "\($0.marker)/" }
      let configuration = ProjectLayout.configurationFile
      return Words(
        fr: "aucun projet trouvé à partir de \(name.french)\u{A0}: ni ce dossier ni ceux qui le contiennent n’ont "
          + ([configuration] + markers).joined(separator: ", ni "),
        en: "no project found from \(name.english): neither this folder nor any folder above it has "
          + ([configuration] + markers).joined(separator: " or ")
      )
    case .system(let path, let number):
      let name = Quoted(path)
      let reason = SystemError(number).words
      return Words(
        fr: "\(name.french) ne peut pas être lu\u{A0}: \(reason.french)",
        en: "\(name.english) cannot be read: \(reason.english)"
      )
    }
  }
}
