package import FormSource

/// Why a run on the output folder stopped. The next run knows what was already done and continues from there.
package enum OutputError: Error, Hashable, Sendable {
  /// A system error; `path` starts with the output folder as the user gave it, `number` is the `errno`.
  case system(path: String, number: Int32)
  /// Something other than a regular file is where the tool keeps a file of its own.
  case inTheWay(path: String)
  /// The folder of a file that the user named does not exist; `path` is that of the file.
  case noFolder(path: String)
  /// There is a link, a pipe or a device at the path that the user named for a file.
  case noPlainFile(path: String)

  /// One sentence without a full stop.
  package var words: Words {
    switch self {
    case .system(let path, let number):
      Words(
        fr: "l’écriture s’est arrêtée à \(Quoted(path).french)\u{A0}: \(SystemError(number).words.french)",
        en: "writing stopped at \(Quoted(path).english): \(SystemError(number).words.english)"
      )
    case .inTheWay(let path):
      Quoted(path).words(
        fr: "occupe la place d’un fichier de datapass\u{A0}: supprimez-le ou déplacez-le",
        en: "takes the place of a file that datapass writes: remove it or move it"
      )
    case .noFolder(let path):
      Quoted(path).words(
        fr: "ne peut pas être écrit\u{A0}: son dossier n’existe pas",
        en: "cannot be written: its folder does not exist"
      )
    case .noPlainFile(let path):
      Quoted(path).words(
        fr: "ne peut pas être écrit\u{A0}: ce n’est pas un simple fichier "
          + "(lien symbolique, tube ou périphérique)",
        en: "cannot be written: it is not a regular file (a symbolic link, a pipe or a device)"
      )
    }
  }
}
