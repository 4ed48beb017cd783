package import FormSource

/// Why an earlier state of a project could not be read from git.
package enum GitError: Error, Hashable, Sendable {
  /// No program called `git` was found.
  case noGit
  /// The project is not in a working tree.
  case noRepository
  case unknownReference(String)
  /// Git does not know it here, and this clone has only the newest commits.
  case missingInShallowClone(String)
  /// A range with several newest commits (`A...B`).
  case severalEnds(String)
  /// Git gives more than this program takes.
  case tooMuch
  /// Git failed, or gave an answer in an unexpected format.
  case refused

  /// What to do about a shallow clone.
  package static let completeClone = Words(
    fr: "écrivez «\u{A0}fetch-depth: 0\u{A0}» (actions/checkout), ou «\u{A0}git fetch --unshallow\u{A0}»",
    en: "write “fetch-depth: 0” (actions/checkout), or “git fetch --unshallow”"
  )

  /// One sentence without a full stop.
  package var words: Words {
    switch self {
    case .noGit: Words(fr: "git n’est pas installé", en: "git is not installed")
    case .noRepository: Words(fr: "ce projet n’est pas suivi par git", en: "this project is not in a git repository")
    case .unknownReference(let name):
      Words(
        fr: "git ne connaît pas de version \(Quoted(name).french)",
        en: "git does not know a revision \(Quoted(name).english)"
      )
    case .missingInShallowClone(let name):
      Quoted(name).words(
        fr:
          "n’est pas dans ce clone, qui est superficiel\u{A0}: \(Self.completeClone.french)",
        en:
          "is not in this clone, which is shallow: \(Self.completeClone.english)"
      )
    case .severalEnds(let range):
      Quoted(range).words(
        fr: "a plusieurs bouts\u{A0}: donnez une plage «\u{A0}A..B\u{A0}»",
        en: "has several ends: give a range “A..B”"
      )
    case .tooMuch:
      Words(
        fr: "git a trop à dire ici\u{A0}: donnez une plage plus courte",
        en: "git has too much to say here: give a shorter range"
      )
    case .refused:
      Words(
        fr: "git n’a pas pu lire ce dépôt\u{A0}: «\u{A0}git status\u{A0}» dira pourquoi",
        en: "git could not read this repository: “git status” will say why"
      )
    }
  }
}
