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
      return Quoted(path).words(fr: "n’existe pas", en: "does not exist")
    case .notPermitted(let path):
      return Quoted(path).words(
        fr: "ne peut pas être lu\u{A0}: accès refusé",
        en: "cannot be read: permission denied"
      )
    case .linkLoop(let path):
      return Quoted(path).words(
        fr: "ne mène nulle part\u{A0}: ses liens symboliques tournent en rond",
        en: "leads nowhere: its symbolic links form a loop"
      )
    case .noProject(let path):
      let name = Quoted(path)
      let signs = [ProjectLayout.configurationFile] + ProjectLayout.known.map { "\($0.marker)/" }
      return Words(
        fr: "aucun projet trouvé à partir de \(name.french)\u{A0}: ni ce dossier ni ceux qui le contiennent n’ont "
          + signs.joined(separator: ", ni "),
        en: "no project found from \(name.english): neither this folder nor any folder above it has "
          + signs.joined(separator: " or ")
      )
    case .system(let path, let number):
      let reason = SystemError(number).words
      return Quoted(path).words(
        fr: "ne peut pas être lu\u{A0}: \(reason.french)",
        en: "cannot be read: \(reason.english)"
      )
    }
  }
}
