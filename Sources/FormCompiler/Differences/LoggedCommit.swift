package import FormSource

/// A commit, as a changelog of forms shows it.
package struct LoggedCommit: Sendable {
  /// The full name.
  package let hash: String
  /// `2026-01-31`
  package let day: String
  /// The first line of its message, which may contain anything.
  package let subject: String

  package init(hash: String, day: String, subject: String) {
    self.hash = hash
    self.day = day
    self.subject = subject
  }

  /// What a commit does to the forms.
  package enum Outcome: Sendable {
    /// The project’s files are the same.
    case unchanged
    case changes(ProjectDiff)
    /// What it changes cannot be read, and why.
    case unreadable(Words)
  }

  /// Enough of its name to find it by.
  var shortHash: String { String(hash.prefix(10)) }
}

/// How many commits a log is about.
package struct LogCounts: Sendable {
  private(set) var commits = 0
  private(set) var changing = 0
  private(set) var unreadable = 0

  package init() {}

  package var isEmpty: Bool { commits == 0 }

  package mutating func add(_ outcome: LoggedCommit.Outcome) {
    commits += 1
    switch outcome {
    case .unchanged: break
    case .changes(let diff): changing += diff.changes.isEmpty ? 0 : 1
    case .unreadable: unreadable += 1
    }
  }

  /// One sentence without a full stop.
  package var words: Words {
    let (frenchPlural, englishPlural) = (commits > 1 ? "s" : "", commits == 1 ? "" : "s")
    let verb = (fr: changing > 1 ? "changent" : "change", en: changing == 1 ? "changes" : "change")
    let (fr, en) =
      unreadable == 0
      ? ("", "") : (", \(unreadable) illisible\(unreadable > 1 ? "s" : "")", ", \(unreadable) unreadable")
    return Words(
      fr: "\(commits) commit\(frenchPlural), dont \(changing) \(verb.fr) les formulaires\(fr)",
      en: "\(commits) commit\(englishPlural), of which \(changing) \(verb.en) the forms\(en)"
    )
  }
}
