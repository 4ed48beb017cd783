package import FormSource

/// Why a file was not written or removed.
package struct OutputProblem: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The tool wrote the file, and its bytes have changed since.
    case changedByHand
    /// The tool did not write what is at the path.
    case foreign
    /// There is a link or a file where a folder should be.
    case notAFolder
    /// The requested path leads outside the folder, or is one of the tool’s own names.
    case unsafePath
    /// Two requested files need the same path, or one needs the path of the other as a folder.
    case clash
    case unreadableManifest
    /// The journal of an interrupted run cannot be read.
    case unreadableJournal
  }

  /// Relative to the output folder.
  package let path: String
  package let kind: Kind
  /// One sentence without a full stop.
  package let words: Words

  private init(_ path: String, _ kind: Kind, _ words: (Quoted) -> Words) {
    self.path = path
    self.kind = kind
    self.words = words(Quoted(path))
  }

  static func changedByHand(_ path: RelativePath, isWanted: Bool) -> OutputProblem {
    OutputProblem(path.text, .changedByHand) { name in
      isWanted
        ? Words(
          fr: "\(name.french) a été modifié à la main\u{A0}: il est gardé tel quel\u{A0}; "
            + "relancez avec --force pour le remplacer",
          en: "\(name.english) was changed by hand and is kept as it is; run again with --force to replace it"
        )
        : Words(
          fr: "\(name.french) n’est plus produit mais a été modifié à la main\u{A0}: il est gardé tel quel\u{A0}; "
            + "relancez avec --force pour le supprimer",
          en: "\(name.english) is no longer produced but was changed by hand, and is kept as it is; "
            + "run again with --force to remove it"
        )
    }
  }

  static func foreign(_ path: RelativePath) -> OutputProblem {
    OutputProblem(path.text, .foreign) { name in
      Words(
        fr: "\(name.french) n’a pas été écrit par datapass\u{A0}: il n’est jamais touché\u{A0}; "
          + "déplacez-le ou choisissez un autre dossier",
        en: "\(name.english) was not written by datapass and is left untouched; move it or choose another folder"
      )
    }
  }

  static func notAFolder(_ path: RelativePath) -> OutputProblem {
    OutputProblem(path.text, .notAFolder) { name in
      Words(
        fr: "\(name.french) n’est pas un dossier mais un lien ou un fichier\u{A0}: rien n’y est écrit ni supprimé",
        en: "\(name.english) is not a folder but a link or a file: nothing is written or removed there"
      )
    }
  }

  static func unsafePath(_ path: String) -> OutputProblem {
    OutputProblem(path, .unsafePath) { name in
      Words(
        fr: "\(name.french) est refusé\u{A0}: ce chemin sort du dossier, ou son nom est réservé ou trop long",
        en: "\(name.english) is refused: this path leads outside the folder, or its name is reserved or too long"
      )
    }
  }

  static func clash(_ path: RelativePath) -> OutputProblem {
    OutputProblem(path.text, .clash) { name in
      Words(
        fr: "\(name.french) est refusé\u{A0}: un autre fichier est demandé à la même place",
        en: "\(name.english) is refused: another file would take the same place"
      )
    }
  }

  static let unreadableManifest = OutputProblem(RelativePath.manifest.text, .unreadableManifest) { name in
    Words(
      fr: "\(name.french) est illisible\u{A0}: seuls les fichiers déjà identiques sont reconnus\u{A0}; "
        + "supprimez les autres ou rétablissez ce fichier",
      en: "\(name.english) cannot be read: only files that are already identical are recognised; "
        + "remove the others or restore this file"
    )
  }

  static let unreadableJournal = OutputProblem(RelativePath.journal.text, .unreadableJournal) { name in
    Words(
      fr: "\(name.french) est illisible\u{A0}: ce qu’une exécution interrompue a écrit n’est pas reconnu",
      en: "\(name.english) cannot be read: the files that an interrupted run wrote are not recognised"
    )
  }
}
