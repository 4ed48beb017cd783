package import FormSource

/// A file that cannot be read.
package enum UnreadableFile {
  package static let rule = Rule(
    "unreadable-file",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Un fichier du projet ne peut pas être lu.",
      en: "A file in the project cannot be read."
    ),
    reason: Words(
      fr: "Ce qu’il déclare manque\u{A0}: DataPass s’arrête, ou sert des formulaires incomplets.",
      en: "What it declares is missing: DataPass stops or serves incomplete forms."
    )
  )

  package static func finding(_ file: SourceFile) -> Finding? {
    guard let failure = file.failure else { return nil }
    if failure == .unread(meant: nil) { return UnreadFile.finding(file) }
    if failure == .subfolder { return UnreadFile.subfolder(file) }
    var label: Words?
    if case .unread(let meant?) = failure {
      let isRename = meant.split(separator: "/").dropLast() == file.path.split(separator: "/").dropLast()
      label =
        isRename
        ? Words(fr: "renommez-le en \(meant)", en: "rename it to \(meant)")
        : Words(fr: "sa place est \(meant)", en: "its place is \(meant)")
    }
    return Finding(rule, at: .startOfFile(file.id), words(failure), label: label)
  }

  private static func words(_ failure: ReadFailure) -> Words {
    switch failure {
    case .notFound: Words(fr: "ce fichier n’existe pas", en: "this file does not exist")
    case .isFolder:
      Words(fr: "un dossier se trouve là où l’on attend un fichier", en: "there is a folder where a file is expected")
    case .notRegularFile: Words(fr: "ce n’est pas un fichier ordinaire", en: "this is not a regular file")
    case .permissionDenied: Words(fr: "la lecture de ce fichier est refusée", en: "access to this file is denied")
    case .linkLoop: Words(fr: "ce lien symbolique tourne en rond", en: "this symbolic link loops back to itself")
    case .tooLarge(let limit):
      Words(
        fr: "ce fichier dépasse \(limit / 1_048_576) Mo\u{A0}: il n’est pas lu",
        en: "this file is larger than \(limit / 1_048_576) MB: it is not read"
      )
    case .unread, .subfolder: Words(fr: "rien n’est lu sous ce nom", en: "nothing is read under this name")
    case .notAFolder:
      Words(fr: "un fichier se trouve là où l’on attend un dossier", en: "there is a file where a folder is expected")
    case .outsideProject:
      Words(
        fr: "ce lien symbolique mène hors du projet\u{A0}: il n’est pas suivi",
        en: "this symbolic link leads outside the project: it is not followed"
      )
    case .system(let number):
      Words(fr: "ce fichier ne peut pas être lu (erreur \(number))", en: "this file cannot be read (error \(number))")
    }
  }
}
