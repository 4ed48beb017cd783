package import FormSource

/// A YAML file beside those of the project that is not read.
package enum UnreadFile {
  package static let rule = Rule(
    "unread-file",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un fichier YAML placé parmi ceux du projet n’est pas lu.",
      en: "A YAML file that stands among those of the project is not read."
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
      Words(fr: "rien ne lit ceci", en: "nothing reads this"),
      label: Words(
        fr: "déplacez-le dans un dossier qui est lu, ou nommez-le dans datapass.yml, sous sources",
        en: "move it into a folder that is read, or name it in datapass.yml, under sources"
      )
    )
  }
}
