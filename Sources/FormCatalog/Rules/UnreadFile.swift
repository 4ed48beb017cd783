package import FormSource

/// A YAML file beside those of the project that is not read.
package enum UnreadFile {
  package static let rule = Rule(
    "unread-file",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un fichier YAML placé parmi ceux du projet, ou dans un sous-dossier, n’est pas lu.",
      en: "A YAML file that stands among those of the project, or in a subfolder, is not read."
    ),
    reason: Words(
      fr:
        "Ce qu’il déclare manque, sans que rien ne le dise\u{A0}: les formulaires se publient sans lui. Un fichier n’est lu que dans un dossier prévu, ou si datapass.yml le nomme.",
      en:
        "What it declares is missing without a word: forms are published without it. A file is read only in a folder that is meant for it, or if datapass.yml names it."
    )
  )

  static func finding(_ file: SourceFile) -> Finding {
    Finding(
      rule,
      at: .startOfFile(file.id),
      Words(fr: "ceci n’est pas lu", en: "this is not read"),
      label: home(of: file.role)
        ?? Words(
          fr: "déplacez-le dans un dossier qui est lu, ou nommez-le dans datapass.yml, sous sources",
          en: "move it into a folder that is read, or name it in datapass.yml, under sources"
        )
    )
  }

  static func subfolder(_ folder: SourceFile) -> Finding {
    let parent = folder.path.split(separator: "/").dropLast().joined(separator: "/")
    return Finding(
      rule,
      at: .startOfFile(folder.id),
      Words(fr: "les fichiers de ce sous-dossier ne sont pas lus", en: "the files of this subfolder are not read"),
      label: Words(fr: "déplacez-les dans \(parent)/", en: "move them to \(parent)/")
    )
  }

  /// Where a file belongs that is recognised by what is in it.
  private static func home(of role: SourceRole) -> Words? {
    guard case .folder(let folder)? = ProjectLayout.own.places[role]?.first else { return nil }
    return role == .forms
      ? Words(fr: "c’est un formulaire\u{A0}: déplacez-le dans \(folder)/", en: "this is a form: move it to \(folder)/")
      : Words(
        fr: "c’est une définition\u{A0}: déplacez-le dans \(folder)/",
        en: "this is a definition: move it to \(folder)/"
      )
  }
}
