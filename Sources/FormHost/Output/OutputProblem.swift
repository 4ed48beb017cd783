package import FormSource

/// A file that was left as it is, and why.
package struct OutputProblem: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// We wrote the file and its bytes are others now.
    case changedByHand
    /// We did not write what stands there.
    case foreign
    /// A link or a file stands where a folder should be.
    case notAFolder
    /// The path that was asked for would lead out of the folder, or is a name of our own.
    case unsafePath
    /// Two files were asked for that cannot stand side by side.
    case clash
    case unreadableManifest
    /// The note of an interrupted run cannot be read.
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
          en: "\(name.english) was changed by hand: it is kept as it is; run again with --force to replace it"
        )
        : Words(
          fr: "\(name.french) n’est plus produit mais a été modifié à la main\u{A0}: il est gardé tel quel\u{A0}; "
            + "relancez avec --force pour le supprimer",
          en: "\(name.english) is no longer produced but was changed by hand: it is kept as it is; "
            + "run again with --force to remove it"
        )
    }
  }

  static func foreign(_ path: RelativePath) -> OutputProblem {
    OutputProblem(path.text, .foreign) { name in
      Words(
        fr: "\(name.french) n’a pas été écrit par datapass\u{A0}: il n’est jamais touché\u{A0}; "
          + "déplacez-le ou choisissez un autre dossier",
        en: "\(name.english) was not written by datapass: it is never touched; move it or choose another folder"
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
        en: "\(name.english) is refused: this path leads out of the folder, or its name is reserved or too long"
      )
    }
  }

  static func clash(_ path: RelativePath) -> OutputProblem {
    OutputProblem(path.text, .clash) { name in
      Words(
        fr: "\(name.french) est refusé\u{A0}: un autre fichier est demandé à la même place",
        en: "\(name.english) is refused: another file is asked for in the same place"
      )
    }
  }

  static let unreadableManifest = OutputProblem(RelativePath.manifest.text, .unreadableManifest) { name in
    Words(
      fr: "\(name.french) est illisible\u{A0}: seuls les fichiers déjà identiques sont reconnus\u{A0}; "
        + "supprimez les autres ou rétablissez ce fichier",
      en: "\(name.english) cannot be read: only files that are already the same are recognised; "
        + "remove the others or restore this file"
    )
  }

  static let unreadableJournal = OutputProblem(RelativePath.journal.text, .unreadableJournal) { name in
    Words(
      fr: "\(name.french) est illisible\u{A0}: ce qu’une exécution interrompue a écrit n’est pas reconnu",
      en: "\(name.english) cannot be read: what an interrupted run wrote is not recognised"
    )
  }
}
