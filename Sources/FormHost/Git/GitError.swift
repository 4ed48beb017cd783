package import FormSource

/// Why git could not say what a project was like.
package enum GitError: Error, Hashable, Sendable {
  /// There is no program called git.
  case noGit
  /// The project stands in no working tree.
  case noRepository
  case unknownReference(String)
  /// Git stopped, or gave an answer that we do not understand.
  case refused

  /// One sentence without a full stop.
  package var words: Words {
    switch self {
    case .noGit: Words(fr: "git n’est pas installé", en: "git is not installed")
    case .noRepository: Words(fr: "ce projet n’est pas suivi par git", en: "this project is not kept in git")
    case .unknownReference(let name):
      Words(
        fr: "git ne connaît pas de version \(Quoted(name).french)",
        en: "git knows no revision \(Quoted(name).english)"
      )
    case .refused:
      Words(
        fr: "git n’a pas pu lire ce dépôt\u{A0}: « git status » dira pourquoi",
        en: "git could not read this repository: “git status” will tell why"
      )
    }
  }
}
